"""What became of an answer that was run: the test cells that it fails, and how cells and answers are called.

This module may touch: nothing.
"""

from collections.abc import Mapping

from course.comparison.mismatch import case_mismatch
from course.judging.bank import CELLS, Answer
from course.language import _
from course.running.answer_runs import AnswerRun


def failed_cells(run: AnswerRun, expected: Mapping[str, list[dict]]) -> list[str]:
    """The test cells that `run` fails, of those that it was tried by."""
    return [
        name
        for name, due in expected.items()
        if name in run.cases
        if run.cases[name] is None
        or len(run.cases[name]) != len(due)
        or any(case_mismatch(*pair) is not None for pair in zip(due, run.cases[name], strict=True))
    ]


def cell_name(grade_id: str) -> str:
    """Which of the two test cells of its exercise it is: ``test`` or ``hidden``."""
    return "hidden" if grade_id.startswith("hidden_") else "test"


def listed(cells: set[str]) -> str:
    """`cells`, as they stand in the header of a misconception."""
    return ", ".join(cell for cell in CELLS if cell in cells) or _("nothing")


def place_of(answer: Answer) -> str:
    """Where `answer` stands among those of its unit."""
    return f"{answer.exercise}/{answer.kind}/{answer.file}.py"
