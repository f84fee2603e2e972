"""What grading would change in the gradebook, exercise by exercise, before it is written.

This module may touch: the gradebook, reading.
"""

from __future__ import annotations

import sqlalchemy as sa
from nbgrader.api import Gradebook, MissingEntry

from course.facts.remarks import Status
from course.gradebook.result import PointsChange, Result


def changes(gradebook: Gradebook, before: Result | None, result: Result) -> tuple[PointsChange, ...]:
    """The exercises whose points would be others if `result` were recorded in the place of `before`.

    Points given by hand stay, as they do when a result is recorded. Penalties for being late are not part of them.
    """
    if result.status not in (Status.GRADED, Status.DAMAGED):
        return ()
    earned = {verdict.cell.grade_id: verdict.earned for verdict in result.verdicts}
    stood = _grades(gradebook, result) if before is not None and before.status is Status.GRADED else {}
    totals: dict[str, list[float | None]] = {}
    for name in dict.fromkeys((*stood, *earned)):
        automatic, by_hand, extra = stood.get(name, (None, None, 0.0))
        old = by_hand if by_hand is not None else automatic
        new = by_hand if by_hand is not None else earned.get(name)
        both = totals.setdefault(name.partition("_")[2], [None, None])
        for index, points in enumerate((old, new)):
            if points is not None:
                both[index] = (both[index] or 0.0) + points + extra
    return tuple(PointsChange(exercise, *both) for exercise, both in totals.items() if both[0] != both[1])


def _grades(gradebook: Gradebook, result: Result) -> dict[str, tuple[float | None, float | None, float]]:
    """Grade id → automatic points, points by hand, extra credit, as they stand."""
    try:
        notebook = gradebook.find_submission_notebook(result.unit, result.unit, result.student)
    except MissingEntry:
        return {}
    query = sa.text(
        "select c.name, g.auto_score, g.manual_score, g.extra_credit from grade g join base_cell c on g.cell_id = c.id "
        "where g.notebook_id = :notebook order by c.name"
    )
    rows = gradebook.db.execute(query, {"notebook": notebook.id})
    return {name: (automatic, by_hand, extra or 0.0) for name, automatic, by_hand, extra in rows}
