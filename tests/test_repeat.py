"""The same file gets the same grade and the same notebook, always: nothing depends on when something was read."""

import contextlib
import os
import subprocess
import sys

import pytest

from course.authoring.handed_in import filled_in

pytestmark = pytest.mark.slow
UNIT = "01-basics"
NOISE = {
    "flushed": "for number in range(400):\n        print(number, flush=True)",
    "shown": "for number in range(300):\n        display(number)",
    "cleared": "from IPython.display import clear_output\n    print('a')\n    clear_output(wait=True)\n    print('b')",
    "mixed": "import os, sys, time\n    for number in range(30):\n        print('out', number)\n        "
    "print('error', number, file=sys.stderr)\n        tf.print('tensor', number)\n        "
    "os.write(1, b'past Python\\n')\n        time.sleep(0.01)",
    "large": "print('x' * 3_000_000)\n    display('y' * 3_000_000)",
    "logged": "import logging, warnings\n    logging.warning('logged')\n    warnings.warn('careful')\n    1 / 0",
}
"""What a right function does beside its work; the last one is wrong."""


@contextlib.contextmanager
def load():
    """More programs that compute than there are cores."""
    programs = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2 * (os.cpu_count() or 1))]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()


def test_a_class_graded_three_times_under_load_is_the_same_to_the_byte(classroom, reference):
    solutions = reference(UNIT)
    body = "def derivative_at(f, x0):\n"
    assert body in solutions["derivative_at"]
    for name, noise in NOISE.items():
        noisy = solutions["derivative_at"].replace(body, f"{body}    {noise}\n", 1)
        classroom.hand_in(name, UNIT, filled_in(classroom.notebook(UNIT), solutions | {"derivative_at": noisy}))
    seen = []
    with load():
        for _ in range(3):
            scores = {name: result.score for name, result in classroom.grade(UNIT, force=True).items()}
            notebooks = classroom.root.glob(f"autograded/*/{UNIT}/{UNIT}.ipynb")
            seen.append((scores, {path.parent.parent.name: path.read_bytes() for path in notebooks}))
    assert seen[0][1].keys() == NOISE.keys()
    assert {name for name, score in seen[0][0].items() if score == 100} == NOISE.keys() - {"logged"}
    for scores, notebooks in seen[1:]:
        assert scores == seen[0][0]
        assert [name for name in notebooks if notebooks[name] != seen[0][1][name]] == []
