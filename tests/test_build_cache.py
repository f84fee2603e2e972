"""What a build remembers: what was found out, never what chance had a hand in."""

import dataclasses

import pytest
from conftest import ROOT, UNITS

from course.judging.unit import read_unit
from course.kernel.execution import CellState
from course.kernel.sandbox import DEFAULT_SANDBOX
from course.running.build_cache import BuildCache, cached_runs

EXERCISE = "central_difference"
SHORT = dataclasses.replace(DEFAULT_SANDBOX.limits, cell_seconds=2.0)


@pytest.mark.slow
def test_an_answer_that_was_cut_short_is_run_again_and_bounds_are_part_of_the_question(monkeypatch):
    unit, cache = read_unit(ROOT / "source", UNITS[0]), BuildCache()
    short = dataclasses.replace(DEFAULT_SANDBOX, limits=SHORT)
    code = f"def {EXERCISE}(*given, **named):\n    while True:\n        pass"
    [cut] = cached_runs(unit, [(EXERCISE, code)], short, cache)
    assert CellState.TIMEOUT in cut.states.values()
    right = next(cell.source for cell in unit.notebook.cells if cell.id == EXERCISE)
    [run] = cached_runs(unit, [(EXERCISE, right)], DEFAULT_SANDBOX, cache)

    def executed(unit, answers, sandbox):
        raise AssertionError(f"executed: {len(answers)}")

    monkeypatch.setattr("course.running.build_cache.run_answers", executed)
    assert cached_runs(unit, [(EXERCISE, right)], DEFAULT_SANDBOX, cache) == [run]
    for again in ((EXERCISE, code), short), ((EXERCISE, right), short):
        with pytest.raises(AssertionError, match="executed: 1"):
            cached_runs(unit, [again[0]], again[1], cache)
