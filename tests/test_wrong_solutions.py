"""What is said of wrong solutions that were written by somebody who knew neither the bank nor the recognisers.

``tests/wrong_solutions/UNIT/EXERCISE/*.py`` begin with what the student believed, and with what a judge who read both
found right to be told::

    # belief: …
    # cause: a misconception's name              (it may be named; several lines: any of them)
    # seen: part of a sentence                   (that is right and specific, where no misconception is named)

A misconception that is named and stands in no ``# cause:`` line misleads.
"""

import copy
import itertools
from pathlib import Path

import pytest
from conftest import ROOT, UNITS

from course.judging.answer_key import load_key
from course.judging.bank import read_bank
from course.judging.diagnose import diagnose
from course.judging.judge import judge
from course.judging.unit import read_unit
from course.kernel.execute import execute

FOLDER = Path(__file__).parent / "wrong_solutions"
SPECIFIC = 85
"""So many of the 96 are told something right and specific. Whoever changes a diagnosis may raise it, never lower it."""


def read(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    head = [line.partition(": ")[::2] for line in itertools.takewhile(lambda line: line.startswith("# "), lines)]
    told = {field: [text for name, text in head if name == f"# {field}"] for field in ("belief", "cause", "seen")}
    return told, "\n".join(lines[sum(map(len, told.values())) :])


def diagnoses(built, name):
    """Each of the unit's wrong solutions, what it should be told, and what it is told."""
    unit = read_unit(built / "source", name)
    key = load_key(unit, built / "answer_key", read_bank(ROOT / "answers", name, unit.exercises))
    exercises = [sorted(place.glob("*.py")) for place in sorted((FOLDER / name).iterdir())]
    for row in itertools.zip_longest(*exercises):
        chosen = {path.parent.name: path for path in row if path}
        notebook = copy.deepcopy(unit.notebook)
        for cell in notebook.cells:
            if cell.id in chosen:
                cell.source = read(chosen[cell.id])[1]
        done = execute(notebook)
        for found in diagnose(done, judge(done, key), key, unit):
            if found.exercise in chosen:
                yield chosen[found.exercise], read(chosen[found.exercise])[0], found


@pytest.mark.slow
def test_what_is_said_of_wrong_solutions_is_right(built):
    misleading, specific, generic, passed = [], [], [], []
    for unit in UNITS:
        for path, told, found in diagnoses(built, unit):
            where = f"{unit}/{path.parent.name}/{path.stem}"
            names = {one.name for cause in found.causes for one in cause}
            if found.outcome == "right":
                passed.append(where)
            elif names - set(told["cause"]):
                misleading.append(f"{where}: {sorted(names)}")
            elif names or any(part in sentence for part in told["seen"] for sentence in found.seen):
                specific.append(where)
            else:
                generic.append(f"{where}: {found.seen}")
    print(f"{len(specific)} right and specific, {len(generic)} generic, {len(misleading)} misleading")
    print("\n".join(generic))
    assert passed == []
    assert misleading == []
    assert len(specific) + len(generic) == len(list(FOLDER.glob("*/*/*.py"))) == 96
    assert len(specific) >= SPECIFIC
