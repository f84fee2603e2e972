"""How much of a class is done again after a change: a command, and what it prints are seconds and executions.

    python bench/layers.py [--students 300]

A class of `01-basics` is graded once. Then, one after another: hints are reworded, a misconception is added, the points
of two cells are changed, and a dry run is asked for. Each is timed from the author's saved file to the last page or
row, with the build where one is needed.

This module may touch: a folder of its own below the system's scratch folder.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import classes

EXERCISE = "derivative_at"
NEW = """# name: 점을 두 배로 함
# belief: 미분할 점은 두 배로 해야 한다.
# hint: x0에서 구한 값입니까?
# read: EX 1
# fails: test, hidden
def derivative_at(f, x0):
    x = tf.Variable(2.0 * tf.cast(x0, tf.float32))
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
"""


def main() -> int:
    """Print a row for each change."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--students", type=int, default=300)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="course-layers-") as place:
        folder = Path(place) / "course"
        classes.our_course(folder)
        shutil.copytree(classes.ROOT / "answers", folder / "answers")
        _run(folder, ["course", "build", "--no-nbval", classes.UNIT])
        classes.hand_in_mixed_class(folder, options.students)
        before = _size(folder)
        _tell("graded the first time", *_timed(folder, ["course", "grade"]))
        print(f"{'the gradebook grew by':34}{(_size(folder) - before) / options.students / 1000:8.1f} KB a submission")
        for what, change, commands in _changes():
            change(folder)
            _tell(what, *_timed(folder, *commands))
    return 0


def _changes():
    build, grade = ["course", "build", "--no-nbval", classes.UNIT], ["course", "grade"]
    yield "a: a hint reworded, all pages", _reword, [["course", "feedback"]]
    yield "b: a new misconception", _add, [build, grade]
    yield "c: points of two cells changed", _points, [build, grade]
    yield "d: a dry run", lambda folder: None, [["course", "grade", "--dry-run"]]


def _reword(folder: Path) -> None:
    for path in (folder / "answers" / classes.UNIT).glob("*/misconceptions/*.py"):
        path.write_text(path.read_text(encoding="utf-8").replace("# hint: ", "# hint: 다시, "), encoding="utf-8")


def _add(folder: Path) -> None:
    place = folder / "answers" / classes.UNIT / EXERCISE / "misconceptions" / "point-doubled.py"
    place.write_text(NEW, encoding="utf-8")


def _points(folder: Path) -> None:
    path = folder / "source" / classes.UNIT / f"{classes.UNIT}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        about = cell["metadata"].get("nbgrader", {})
        step = {f"test_{EXERCISE}": 1, f"hidden_{EXERCISE}": -1}.get(cell["id"], 0)
        if step:
            about["points"] += step
    path.write_text(json.dumps(notebook, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def _timed(folder: Path, *commands: list[str]) -> tuple[float, float, int]:
    """Wall seconds, CPU seconds of all processes, and how many submissions were executed."""
    began, used = time.monotonic(), _cpu()
    executed = sum(_run(folder, command) for command in commands)
    return time.monotonic() - began, _cpu() - used, executed


COUNTED = """
import sys
sys.modules["rfc3987_syntax"] = None  # as course.cli has it before anything is imported; else 0.9 s more
from course.running import workers
executed, execute = [], workers.execute
def counted(*arguments, **options):
    executed.append(1)
    return execute(*arguments, **options)
workers.execute = counted
from course.cli import main
code = main(sys.argv[1:])
print(len(executed), file=sys.stderr)
sys.exit(code)
"""


def _run(folder: Path, command: list[str]) -> int:
    """Run ``course …``; how many submissions it executed."""
    counted = [sys.executable, "-c", COUNTED, *command[1:]]
    done = subprocess.run(counted, cwd=folder, env=classes.environment(folder), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return int(done.stderr.split()[-1])


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob(f"{classes.DATABASE}*"))


def _tell(what: str, seconds: float, cpu: float, executed: int) -> None:
    print(f"{what:34}{seconds:8.1f} s{cpu:8.1f} s of CPU{executed:6} executions", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
