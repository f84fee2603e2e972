"""Whatever a submission says, whoever judges, diagnoses and writes the page takes no harm, no time and no memory."""

import copy
import random
import resource
import time

import pytest
from conftest import ROOT

from course.facts.finding import Finding, Kind
from course.feedback.autograded import autograded_notebook
from course.feedback.exporter import render
from course.feedback.page import Seen, make_page
from course.judging.answer_key import load_key
from course.judging.bank import read_bank
from course.judging.diagnose import diagnose
from course.judging.judge import judge
from course.judging.observed import Observed, ObservedCell
from course.judging.unit import read_unit
from course.kernel.execution import CellState
from course.observation.form import MalformedObservation, parse

pytestmark = pytest.mark.slow
UNIT = "02-several-variables"
OBSERVATIONS = 25_000
JUNK = [
    *(None, True, False, 0, -1, 1, 7, 3.5, 0.0, "", "x", "nan", "inf", "값", [], {}, [[]], [None], {"kind": "none"}),
    *(2**31, 2**63, 10**30, 10**400, -(10**400), 1e308, 5e-324, "\ud800", "x" * 5000, "<script>", [1] * 3000),
    *([3_000_000_000, "a"], [10**30, "a"], [0] * 40, [1] * 70, [20_000, 20_000], {"kind": "tensor"}, {"value": 0}),
    *("tensor", "numpy", "float", "list", "dict", "object", "value", "error", "untried", "float32", "kind", "items"),
]
NAMES = ("kind", "value", "values", "shape", "dtype", "items", "outcome", "error", "types", "message", "trace", "calls")


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
    numbers, memory = random.Random(20261126), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
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
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < 200_000  # KB


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
