"""What is said of solutions that were written by somebody who knew neither the bank nor the recognisers.

Those of ``tests/right_solutions/UNIT/EXERCISE/*.py`` get all their points.

``tests/wrong_solutions/UNIT/EXERCISE/*.py`` begin with what the student believed, and with what a judge who read both
found right to be told::

    # belief: …
    # cause: a misconception's name              (it may be named; several lines: any of them)
    # seen: part of a sentence                   (that is right and specific, where no misconception is named)

A misconception that is named and stands in no ``# cause:`` line misleads.
"""

import itertools
from pathlib import Path

import pytest
from conftest import ROOT, UNITS

from course.judging.answer_key import load_key
from course.judging.bank import read_bank, told
from course.judging.diagnose import diagnose
from course.judging.judge import judge
from course.judging.unit import read_unit
from course.running.answer_runs import Bench, run_rows
from course.words.findings import sentence

FOLDER, RIGHT = Path(__file__).parent / "wrong_solutions", Path(__file__).parent / "right_solutions"
SPECIFIC = 432
"""So many of them are told something right and specific. Whoever changes a diagnosis may raise it, never lower it."""

BUILDS_ON_ANOTHER = ("plot_curve_with_slope",)
"""What calls another exercise's function stands beside right ones: see ``test_dependence.py`` for the others."""


def read(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    head = [line.partition(": ")[::2] for line in itertools.takewhile(lambda line: line.startswith("# "), lines)]
    told = {field: [text for name, text in head if name == f"# {field}"] for field in ("belief", "cause", "seen")}
    return told, "\n".join(lines[sum(map(len, told.values())) :])


def diagnoses(built, name, folder=FOLDER):
    """Each of the unit's solutions in `folder`, what it should be told, how it ended, names, sentences."""
    unit = read_unit(built / "source", name)
    bank = read_bank(ROOT / "answers", name, unit.exercises)
    key = load_key(unit, built / "answer_key", bank)
    exercises = [sorted(place.glob("*.py")) for place in sorted((folder / name).iterdir())]
    apart = [[path] for texts in exercises for path in texts if path.parent.name in BUILDS_ON_ANOTHER]
    together = [texts for texts in exercises if texts[0].parent.name not in BUILDS_ON_ANOTHER]
    reference = {cell.id: cell.source for cell in unit.notebook.cells if cell.id in unit.exercises}
    rows = [{path.parent.name: path for path in row if path} for row in (*itertools.zip_longest(*together), *apart)]
    texts = [{name: read(path)[1] for name, path in row.items()} for row in rows]
    for chosen, solutions, seen in zip(rows, texts, run_rows(Bench(unit, tuple(unit.exercises)), texts), strict=True):
        for found in diagnose(seen, judge(seen, key), key, unit, reference | solutions):
            if found.exercise in chosen:
                path = chosen[found.exercise]
                names = {one.name for cause in told(bank, found.exercise, found.causes) for one in cause}
                yield path, read(path)[0], found.outcome, names, list(map(sentence, found.findings))


@pytest.mark.slow
def test_what_is_said_of_wrong_solutions_is_right(built):
    misleading, specific, generic, passed = [], [], [], []
    for unit in UNITS:
        for path, due, outcome, names, seen in diagnoses(built, unit):
            where = f"{unit}/{path.parent.name}/{path.stem}"
            if outcome == "right":
                passed.append(where)
            elif names - set(due["cause"]):
                misleading.append(f"{where}: {sorted(names)}")
            elif names or any(part in text for part in due["seen"] for text in seen):
                specific.append(where)
            else:
                generic.append(f"{where}: {seen}")
    print(f"{len(specific)} right and specific, {len(generic)} generic, {len(misleading)} misleading")
    print("\n".join(generic))
    assert passed == []
    assert misleading == []
    assert len(specific) + len(generic) == len(list(FOLDER.glob("*/*/*.py"))) == 443
    assert len(specific) >= SPECIFIC


@pytest.mark.slow
def test_right_solutions_are_right(built):
    found = [(path, outcome, seen) for unit in UNITS for path, _, outcome, _, seen in diagnoses(built, unit, RIGHT)]
    assert [one for one in found if one[1] != "right"] == []
    assert len(found) == len(list(RIGHT.glob("*/*/*.py"))) == 181
