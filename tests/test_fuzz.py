"""Whatever a submission says, whoever judges, diagnoses and writes the page takes no harm, no time and no memory."""

import copy
import json
import os
import random
import sys
import time

import pytest
from conftest import ROOT, UNITS

from course.facts.finding import Finding, Kind
from course.feedback.autograded import autograded_notebook, not_graded_notebook, write_notebook
from course.feedback.exporter import render
from course.feedback.page import Seen, make_page
from course.judging.answer_key import load_key
from course.judging.bank import read_bank
from course.judging.diagnose import diagnose
from course.judging.digests import execution_digest
from course.judging.judge import judge
from course.judging.observed import Observed, ObservedCell
from course.judging.sanitize import sanitize
from course.judging.submission import NotGradable, read_submission
from course.judging.unit import read_unit
from course.kernel.execution import CellState
from course.kernel.sandbox import Sandbox
from course.observation.form import MalformedObservation, parse
from course.words.remarks import note_sentence

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what a moment takes of memory is asked of Linux"),
]
UNIT = "02-several-variables"
OBSERVATIONS = 25_000
JUNK = [
    *(None, True, False, 0, -1, 1, 7, 3.5, 0.0, "", "x", "nan", "inf", "값", [], {}, [[]], [None], {"kind": "none"}),
    *(2**31, 2**63, 10**30, 10**400, -(10**400), 1e308, 5e-324, "\ud800", "x" * 5000, "<script>", [1] * 3000),
    *([3_000_000_000, "a"], [10**30, "a"], [0] * 40, [1] * 70, [20_000, 20_000], {"kind": "tensor"}, {"value": 0}),
    *("tensor", "numpy", "float", "list", "dict", "object", "value", "error", "untried", "float32", "kind", "items"),
]
NAMES = ("kind", "value", "values", "shape", "dtype", "items", "outcome", "error", "types", "message", "trace", "calls")


MOST_MB = 200
"""More than was held before, at any time while one observation or notebook is read, judged and shown."""


def memory(field):
    """What this process holds (``VmRSS``) or has held at most since `forget_peak` (``VmHWM``), MB."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(field)) / 1000


def forget_peak():
    """See ``clear_refs`` in https://docs.kernel.org/filesystems/proc.html. Returns what is held now, MB."""
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")
    return memory("VmRSS")


def mutated(data, numbers, edits):
    """A copy of `data` with parts of it replaced, deleted, doubled, exchanged or renamed."""
    data = copy.deepcopy(data)
    for _ in range(edits):
        if not (places := list(_places(data))):
            break
        holder, key = numbers.choice(places)
        other, other_key = numbers.choice(places)
        how = numbers.randrange(6)
        try:
            if how <= 1:
                holder[key] = copy.deepcopy(numbers.choice(JUNK))
            elif how == 2:
                del holder[key]
            elif how == 3:
                holder[key] = copy.deepcopy(other[other_key])
            elif how == 4 and isinstance(holder, list):
                holder.insert(key, copy.deepcopy(holder[key]))
            elif isinstance(holder, dict):
                holder[numbers.choice(NAMES)] = holder.pop(key)
        except (KeyError, IndexError):  # an earlier edit took it away
            continue
    return data


def _places(data):
    for key in list(data) if isinstance(data, dict) else range(len(data)):
        yield data, key
        if isinstance(data[key], (dict, list)):
            yield from _places(data[key])


def test_no_observation_harms_who_judges_it(built):
    unit = read_unit(built / "source", UNIT)
    bank = read_bank(ROOT / "answers", UNIT, unit.exercises)
    key = load_key(unit, built / "answer_key", bank)
    numbers, held = random.Random(20261126), forget_peak()
    left = {name: [one.cases for one in key.fingerprints if one.exercise == name] for name in unit.exercises}
    about = {"student": "a", "assignment": UNIT, "notebook": UNIT, "score": 0, "max_score": 100, "late_penalty": 0}
    done, slowest = 0, 0.0
    while done < OBSERVATIONS:
        cells = {}
        for graded in key.cells:
            cases = key.cases[graded.grade_id]
            if left[graded.exercise] and numbers.random() < 0.5:
                cases = numbers.choice(left[graded.exercise]).get(graded.grade_id) or cases
            whole = {"version": 1, "name": graded.exercise, "cases": cases, "card": "wrong"}
            published = mutated([whole], numbers, numbers.choice((0, 1, 1, 2, 5)))
            cells[graded.grade_id] = ObservedCell(CellState.DONE, tuple(published))
        began = time.process_time()
        seen = Observed(cells)
        verdicts = judge(seen, key)
        diagnoses = list(diagnose(seen, verdicts, key, unit, unit.stubs))
        notebook = autograded_notebook(unit.notebook, verdicts)
        render(make_page(notebook, about, Seen(None, {one.exercise: one for one in diagnoses}), bank))
        slowest = max(slowest, time.process_time() - began)
        done += len(cells)
        for verdict in verdicts:
            assert verdict.earned in (0.0, verdict.cell.points)
    assert slowest < 1.0
    assert memory("VmHWM") - held < MOST_MB


NOTEBOOKS = int(os.environ.get("FUZZ_NOTEBOOKS", "4000"))
_PARTS = [
    *(
        "'\"",
        '"""',
        "f'{",
        "\\",
        "\t",
        "\n",
        "\r\n",
        "(",
        "[{",
        "# ",
        "`",
        "``` ",
        "$",
        "**",
        "| - |",
        "<pre>",
        "&amp;",
    ),
    *(
        "0",
        "1e",
        "0x",
        "가",
        "e\u0301",
        "\u2028",
        "\u202e",
        "😀",
        "\x00",
        "\x1b[31m",
        "\x1b]0;",
        "\ud800",
        "\ufeff",
        "/a",
    ),
    *("a.", "a=", "%%", "@", "{{", "lambda: ", "not ", "def f():\n ", "if 1:\n\t", "site-packages/", "### STUB\n"),
    *("### BEGIN SOLUTION\n", "### END SOLUTION\n", "### BEGIN HIDDEN TESTS\n", "### END HIDDEN TESTS\n"),
]
_SIZES = (1, 1, 1, 300, 19_000, 199_999)
TEXTS = [part * (size // len(part) or 1) for part in _PARTS for size in _SIZES] + ["x" * 1_000_000]
DEEP = "@deep@"
"""In the text of the notebook lists in each other stand in its place."""
ODD = [
    *(float("nan"), float("-inf"), 2**70, -1, True, None, "", "code", "raw", "markdown", DEEP, DEEP, DEEP),
    *([], {}, [[]], [None, 7], {"": 0}, [""] * 3000),
]
KEYS = [
    *("source", "input", "cell_type", "id", "metadata", "nbgrader", "grade_id", "points", "tags", "grade", "solution"),
    *("cells", "worksheets", "nbformat", "outputs"),
]


def mutated_notebook(data, numbers):
    """A copy of the notebook `data` with a few of its parts changed, as bytes."""
    data = copy.deepcopy(data)
    for _ in range(numbers.choice((1, 1, 2, 4, 8))):
        cells = data.get("cells")
        cells = [cell for cell in cells if isinstance(cell, dict)] if isinstance(cells, list) else []
        if not cells:
            break
        cell, other = numbers.choice(cells), numbers.choice(cells)
        how = numbers.randrange(12)
        if how == 0:
            cell["source"] = numbers.choice(TEXTS)
        elif how == 1:
            cell["source"] = [numbers.choice(TEXTS) for _ in range(numbers.randrange(4))]
        elif how == 2:  # of all that was added, which is looked through cell by cell
            text = numbers.choice(TEXTS)
            added = {"cell_type": numbers.choice(("code", "markdown", "raw")), "metadata": {}, "source": text}
            place, count = numbers.randrange(len(data["cells"])), numbers.choice((1, 60, 400))
            data["cells"][place:place] = [added] * min(count, 1 + 300_000 // len(text))
        elif how == 3:
            cell["id"] = other.get("id")
        elif how == 4:
            cell["metadata"] = copy.deepcopy(other.get("metadata"))
        elif how == 5:
            place = numbers.choice([cell, cell, data, cell.get("metadata"), data.get("metadata")])
            if isinstance(place, dict):
                place[numbers.choice(KEYS)] = copy.deepcopy(numbers.choice((*ODD, numbers.choice(TEXTS))))
        elif how == 6:
            numbers.shuffle(data["cells"])
        elif how == 7:
            data["cells"] *= numbers.choice((0, 1, 2, 3))
        elif how == 8:
            data["nbformat"] = numbers.choice((3, 4, 5, *ODD))
            cell["input"] = cell.pop("source", "")
            data = {**data, "cells": None, "worksheets": [{"cells": data["cells"]}, numbers.choice(ODD)]}
        elif how == 9:
            data["cells"].insert(numbers.randrange(len(data["cells"])), numbers.choice(ODD))
        elif how == 10:
            data = mutated(data, numbers, 3)
        elif how == 11:
            cell["metadata"] = {"nbgrader": {**dict.fromkeys(KEYS, numbers.choice(ODD)), "grade_id": other.get("id")}}
        if not isinstance(data, dict):
            break
    text = json.dumps(data, ensure_ascii=numbers.random() < 0.5).encode("utf-8", "surrogatepass")
    depth = numbers.choice((300, 900, 950, 5000))
    text = text.replace(json.dumps(DEEP).encode(), b"[" * depth + b"]" * depth)
    if numbers.random() < 0.1:
        start = numbers.randrange(len(text))
        between = numbers.choice((b"", b"\0" * 999, b"\xff", b"]}", b'"', b"{" * 99_999, text))
        text = text[:start] + between + text[start + numbers.randrange(9) :]
    return text


def test_no_notebook_harms_who_reads_it(built, tmp_path):
    units = [read_unit(built / "source", name) for name in UNITS]
    banks = {unit.name: read_bank(ROOT / "answers", unit.name, unit.exercises) for unit in units}
    keys = {unit.name: load_key(unit, built / "answer_key", banks[unit.name]) for unit in units}
    released = {name: json.loads((built / "release" / name / f"{name}.ipynb").read_bytes()) for name in UNITS}
    solved = {
        unit.name: json.loads((built / "source" / unit.name / f"{unit.name}.ipynb").read_bytes()) for unit in units
    }
    folder = tmp_path / "submitted" / "student"
    for name in UNITS:
        (folder / name).mkdir(parents=True)
    numbers = random.Random(20261127)
    read, slow, large = 0, [], []
    for number in range(NOTEBOOKS):
        unit = numbers.choice(units)
        text = mutated_notebook(numbers.choice((released, solved))[unit.name], numbers)
        (folder / unit.name / f"{unit.name}.ipynb").write_bytes(text)
        del text
        held, began = forget_peak(), time.process_time()
        try:
            submission = read_submission(folder / unit.name, unit.name)
        except NotGradable as error:
            notebook, seen, notes = not_graded_notebook(unit, error.refusal), Seen(error.refusal), ()
        else:
            read += 1
            sanitized = sanitize(unit, submission)
            execution_digest(sanitized.notebook.cells, Sandbox())
            nothing = Observed({})
            verdicts = judge(nothing, keys[unit.name])
            diagnoses = diagnose(nothing, verdicts, keys[unit.name], unit, sanitized.solutions)
            notebook, notes = autograded_notebook(sanitized.notebook, verdicts), sanitized.notes
            seen = Seen(None, {one.exercise: one for one in diagnoses})
        write_notebook(notebook, tmp_path / "autograded.ipynb")
        about = {"student": "a", "assignment": unit.name, "notebook": unit.name, "score": 0, "max_score": 100}
        render(make_page(notebook, about, seen, banks[unit.name]))
        for note in notes:
            note_sentence(note).encode()
        if (took := time.process_time() - began) > 1.0:
            slow.append((number, took))
        if (took := memory("VmHWM") - held) > MOST_MB:
            large.append((number, took))
    assert not slow
    assert not large
    assert read > NOTEBOOKS / 2  # most are still taken for a notebook


def number(value, kind="float"):
    return {"kind": kind, "value": value}


def array(shape, values, dtype="float32"):
    return {"kind": "tensor", "dtype": dtype, "shape": shape, "values": values}


def judged(value, due):
    """Whether a case with this value is one, and whether the judge finds it right."""
    case = {"outcome": "value", "value": value, "arguments": []}
    try:
        parse({"version": 1, "name": "f", "cases": [case]}, "f")
    except MalformedObservation:
        return "forged"
    from course.comparison.mismatch import case_mismatch

    return case_mismatch({"outcome": "value", "value": due, "arguments": []}, case) or "right"


@pytest.mark.parametrize(
    "value",
    [
        *(array([3_000_000_000, "a"], [1.0]), array([10**30, "a"], []), array([2, 2], [1.0]), array([True], [1.0])),
        *(array([-1], []), array([1] * 65, [1.0]), array([1], [True]), array([1], ["x"]), array(3, [1.0])),
        *(array([1], [1.0], dtype=7), array([1], [1], dtype="bool"), array([], [None])),
        *(number(False), number("1"), number(None), number(1.0, "int"), number(True, "int"), number(0, "bool")),
        *(number([], "str"), {"kind": "list", "items": 3}, {"kind": "list", "items": [3]}, {"kind": "no such"}, {}, 3),
        *({"kind": "dict", "items": [["a"]]}, {"kind": "dict", "items": [[1, number(1.0)]]}, {"kind": ["list"]}),
    ],
)
def test_a_value_that_is_none_is_forged(value):
    assert judged(value, number(0.0)) == "forged"
    assert judged({"kind": "list", "items": [value]}, number(0.0)) == "forged"


def test_a_value_as_our_own_code_writes_it_is_none_of_these():
    assert judged(number(0.0), number(0.0)) == "right"
    assert judged(number("nan"), number("nan")) == "right"
    assert judged(number(0, "int"), number(0.0)) == "right"
    assert judged(array([1], [True], "bool"), array([1], [True], "bool")) == "right"
    assert judged(array([0, 3], []), array([0, 3], [])) == "right"
    assert judged(array([0, 30_000], []), array([0, 30_000], [])) == "right"
    assert judged(number(1.0), number(0.0)) == Finding(Kind.VALUE)
