"""The floor: the cells of submissions, executed without Jupyter, without a message, without protection.

No grader can be cheaper that runs each submission in a process of its own: one process imports what the warm server
imports, and for each submission forks a child that executes the cells one after another in one namespace. What cells
display, print or raise is dropped. Prints one line of JSON: what the import cost and what each child cost (``wait4``).

    python bench/floor.py CELLS.json [--at-a-time N]

This program may touch: its own children.
"""

from __future__ import annotations

import argparse
import gc
import json
import linecache
import os
import sys
import time
from pathlib import Path

from proc import held_bytes

from course.kernel.server_process import WARM_ENVIRONMENT
from course.kernel.warm_server import import_what_notebooks_need


def main() -> int:
    """Execute every submission of the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cells", type=Path, help="a list of submissions, each a list of the texts of its code cells")
    parser.add_argument("--at-a-time", type=int, default=1)
    options = parser.parse_args()
    submissions = json.loads(options.cells.read_text(encoding="utf-8"))
    _become_warm()
    import_cpu, image = time.process_time(), held_bytes([os.getpid()])[0]
    begin = time.monotonic()
    cpu = _execute_all(submissions, options.at_a_time)
    told = {
        "import_cpu": import_cpu,
        "image": image,
        "cpu": [round(seconds, 4) for seconds in cpu],
        "wall": time.monotonic() - begin,
    }
    print(json.dumps(told))
    return 0


def _become_warm() -> None:
    """What the warm server does before it forks."""
    os.environ.update(WARM_ENVIRONMENT)
    import_what_notebooks_need()
    gc.collect()
    gc.freeze()


def _execute_all(submissions: list[list[str]], at_a_time: int) -> list[float]:
    """CPU seconds of each child, in the order in which they ended."""
    cpu, running = [], 0
    for cells in submissions:
        if running == at_a_time:
            cpu.append(_wait())
            running -= 1
        if os.fork() == 0:
            _execute(cells)
        running += 1
    return cpu + [_wait() for _ in range(running)]


def _wait() -> float:
    _, _, usage = os.wait4(-1, 0)
    return usage.ru_utime + usage.ru_stime


def _execute(cells: list[str]) -> None:
    """The child's life; never returns."""
    try:
        import IPython.display

        IPython.display.publish_display_data = lambda *arguments, **options: None
        nowhere = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(nowhere, descriptor)
        namespace = {"__name__": "__main__"}
        for number, text in enumerate(cells):
            _execute_cell(text, f"<cell {number}>", namespace)
        sys.stdout.flush()
    finally:
        os._exit(0)


def _execute_cell(text: str, name: str, namespace: dict) -> None:
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)  # tf.function reads sources
    try:
        exec(compile(text, name, "exec"), namespace)
    except BaseException:  # a student's cell may raise anything; the next one runs all the same
        return


if __name__ == "__main__":
    sys.exit(main())
