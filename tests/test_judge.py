"""A point needs a positive record."""

import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from course.judging.answer_key import AnswerKey
from course.judging.judge import judge
from course.judging.unit import GradedCell
from course.judging.verdict import Outcome
from course.kernel.execution import Execution
from course.notebook.encode import encode
from course.observation.form import METADATA_KEY

CASE = {"outcome": "value", "value": encode(3.0), "calls": [1], "arguments": [], "returned": None, "watched": None}
KEY = AnswerKey("u", "d", (GradedCell("hidden_f", "f", 5.0),), {"hidden_f": [CASE, CASE]})


def observation(*cases, name="f", version=1):
    metadata = {METADATA_KEY: {"version": version, "name": name, "cases": list(cases)}}
    return new_output("display_data", {"text/plain": "x"}, metadata=metadata)


def verdict(*outputs, state="done", cell_id="hidden_f"):
    cell = new_code_cell("observe('f')", id=cell_id, outputs=list(outputs))
    return judge(Execution(new_notebook(cells=[cell]), {cell_id: state}), KEY)[0]


def test_a_right_observation_earns_the_points():
    found = verdict(observation(CASE, CASE))
    assert (found.outcome, found.earned, found.reason) == (Outcome.RIGHT, 5.0, "")


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
    ("outputs", "outcome"),
    [
        ([], Outcome.SILENT),
        ([new_output("execute_result", {"text/plain": "5"}, execution_count=1)], Outcome.SILENT),
        ([observation(CASE, CASE), observation(CASE, CASE)], Outcome.FORGED),
        ([observation(CASE)], Outcome.FORGED),
        ([observation(CASE, CASE, CASE)], Outcome.FORGED),
        ([observation(CASE, CASE, name="g")], Outcome.FORGED),
        ([observation(CASE, CASE, version=2)], Outcome.FORGED),
        ([observation(CASE, "x")], Outcome.FORGED),
        ([observation(CASE, {"outcome": "right"})], Outcome.FORGED),
        ([observation(CASE, CASE | {"value": encode(4.0)})], Outcome.WRONG),
        ([observation(CASE, CASE | {"value": []})], Outcome.WRONG),
        ([observation({"outcome": "untried"}, {"outcome": "untried"})], Outcome.UNTRIED),
    ],
)
def test_anything_else_earns_nothing(outputs, outcome):
    found = verdict(*outputs)
    assert (found.outcome, found.earned) == (outcome, 0.0)
    assert found.reason


@pytest.mark.parametrize("state", ["timeout", "died", "not run"])
def test_a_cell_that_did_not_end_earns_nothing(state):
    assert verdict(observation(CASE, CASE), state=state).earned == 0.0


def test_a_cell_that_is_not_there_earns_nothing():
    assert verdict(observation(CASE, CASE), cell_id="other").earned == 0.0


def test_a_solution_cell_that_ended_with_an_error_is_no_blank():
    untried = observation({"outcome": "untried"}, {"outcome": "untried"})
    error = new_output("error", ename="SyntaxError", evalue="invalid syntax", traceback=[])
    cells = [new_code_cell("def f(:", id="f", outputs=[error]), new_code_cell("", id="hidden_f", outputs=[untried])]
    found = judge(Execution(new_notebook(cells=cells), {"f": "done", "hidden_f": "done"}), KEY)[0]
    assert found.outcome is Outcome.WRONG
    assert "SyntaxError" in found.reason
