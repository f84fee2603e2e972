"""A point needs a positive record."""

import platform
import sys

import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from course.facts.finding import Finding, Kind
from course.judging.answer_key import AnswerKey
from course.judging.judge import judge
from course.judging.observed import newer_syntax, observed
from course.judging.unit import GradedCell
from course.judging.verdict import Outcome
from course.kernel.execution import CellState, Execution
from course.notebook.encode import encode
from course.observation.form import METADATA_KEY

CASE = {"outcome": "value", "value": encode(3.0), "calls": [1], "arguments": [], "returned": None, "watched": None}
KEY = AnswerKey("u", (GradedCell("hidden_f", "f", 5.0),), {"hidden_f": [CASE, CASE]})


def observation(*cases, name="f", version=1):
    metadata = {METADATA_KEY: {"version": version, "name": name, "cases": list(cases)}}
    return new_output("display_data", {"text/plain": "x"}, metadata=metadata)


def graded_cell(*outputs, cell_id="hidden_f"):
    metadata = {"nbgrader": {"grade": True, "grade_id": cell_id}}
    return new_code_cell("observe('f')", id=cell_id, outputs=list(outputs), metadata=metadata)


def verdict(*outputs, state=CellState.DONE, cell_id="hidden_f"):
    cell = graded_cell(*outputs, cell_id=cell_id)
    return judge(observed(Execution(new_notebook(cells=[cell]), {cell_id: state})), KEY)[0]


def test_a_right_observation_earns_the_points():
    found = verdict(observation(CASE, CASE))
    assert (found.outcome, found.earned, found.finding) == (Outcome.RIGHT, 5.0, None)


@pytest.mark.parametrize(
    "noise",
    [
        new_output("stream", name="stderr", text="WARNING"),
        new_output("error", ename="E", evalue="", traceback=[]),
        new_output("execute_result", {"text/plain": "0"}, execution_count=1),
    ],
)
def test_whatever_else_stands_there_changes_nothing(noise):
    assert verdict(noise, observation(CASE, CASE), noise).earned == 5.0


@pytest.mark.parametrize(
    ("outputs", "outcome", "kind"),
    [
        ([], Outcome.SILENT, Kind.SILENT),
        ([new_output("execute_result", {"text/plain": "5"}, execution_count=1)], Outcome.SILENT, Kind.SILENT),
        ([observation(CASE, CASE), observation(CASE, CASE)], Outcome.FORGED, Kind.TWICE),
        ([observation(CASE)], Outcome.FORGED, Kind.COUNT),
        ([observation(CASE, CASE, CASE)], Outcome.FORGED, Kind.COUNT),
        ([observation(CASE, CASE, name="g")], Outcome.FORGED, Kind.FORM),
        ([observation(CASE, CASE, version=2)], Outcome.FORGED, Kind.FORM),
        ([observation(CASE, "x")], Outcome.FORGED, Kind.FORM),
        ([observation(CASE, {"outcome": "right"})], Outcome.FORGED, Kind.FORM),
        ([observation(CASE, CASE | {"value": encode(4.0)})], Outcome.WRONG, Kind.VALUE),
        ([observation(CASE, CASE | {"value": []})], Outcome.FORGED, Kind.FORM),
        ([observation({"outcome": "untried"}, {"outcome": "untried"})], Outcome.UNTRIED, Kind.UNTRIED),
    ],
)
def test_anything_else_earns_nothing(outputs, outcome, kind):
    found = verdict(*outputs)
    assert (found.outcome, found.earned, found.finding) == (outcome, 0.0, Finding(kind))


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (CellState.TIMEOUT, Kind.TIMEOUT),
        (CellState.DIED, Kind.DIED),
        (CellState.NOT_RUN, Kind.NOT_RUN),
    ],
)
def test_a_cell_that_did_not_end_earns_nothing(state, kind):
    found = verdict(observation(CASE, CASE), state=state)
    assert (found.outcome, found.earned, found.finding) == (Outcome.SILENT, 0.0, Finding(kind))


def test_a_cell_that_is_not_there_earns_nothing():
    found = verdict(observation(CASE, CASE), cell_id="other")
    assert (found.earned, found.finding) == (0.0, Finding(Kind.NOT_RUN))


def test_a_solution_cell_that_ended_with_an_error_is_no_blank():
    untried = observation({"outcome": "untried"}, {"outcome": "untried"})
    error = new_output("error", ename="SyntaxError", evalue="invalid syntax", traceback=[])
    solution = new_code_cell("def f(:", id="f", outputs=[error], metadata={"nbgrader": {"solution": True}})
    notebook = new_notebook(cells=[solution, graded_cell(untried)])
    states = {"f": CellState.DONE, "hidden_f": CellState.DONE}
    found = judge(observed(Execution(notebook, states)), KEY)[0]
    assert found.outcome is Outcome.WRONG
    ours = ".".join(platform.python_version_tuple()[:2])  # a newer Python may take it
    assert found.finding == Finding(Kind.SOLUTION_ERROR, detail=("SyntaxError", "invalid syntax", "", "", ours))


@pytest.mark.parametrize(
    ("theirs", "noted"), [("3.99.1", "3.99"), ("3.5.2", ""), ("", "3.13" if sys.version_info < (3, 13) else "")]
)
def test_a_syntax_error_that_a_newer_python_may_not_see_is_noted(theirs, noted):
    error = new_output("error", ename="SyntaxError", evalue="invalid syntax", traceback=[])
    solution = new_code_cell("type T = int", id="f", outputs=[error], metadata={"nbgrader": {"solution": True}})
    seen = observed(Execution(new_notebook(cells=[solution]), {"f": CellState.DONE}))
    found = [note.detail[1] for note in newer_syntax(seen, ["f", "g"], theirs)]
    assert found == [noted] * bool(noted)
