"""What grading would change in the gradebook, exercise by exercise, before it is written."""

from nbgrader.api import Gradebook

from course.facts.remarks import Status
from course.gradebook.points import CellPoints, read_points
from course.gradebook.result import PointsChange, Result


def changes(gradebook: Gradebook, before: Result | None, result: Result) -> tuple[PointsChange, ...]:
    """The exercises whose points would be others if `result` were recorded in the place of `before`.

    Points given by hand stay, as they do when a result is recorded. Penalties for being late are not part of them.
    """
    if result.status not in (Status.GRADED, Status.DAMAGED):
        return ()
    earned = {verdict.cell.grade_id: verdict.earned for verdict in result.verdicts}
    stood: dict[str, CellPoints] = {}
    if before is not None and before.status is Status.GRADED:
        stood = read_points(gradebook.db, result.student, result.unit)[result.student, result.unit].cells
    totals: dict[str, list[float | None]] = {}
    for name in dict.fromkeys((*earned, *stood)):
        old = stood.get(name, CellPoints())
        both = totals.setdefault(name.partition("_")[2], [None, None])
        for index, points in enumerate((old.total, old._replace(automatic=earned.get(name)).total)):
            if points is not None:
                both[index] = (both[index] or 0.0) + points
    return tuple(PointsChange(exercise, *both) for exercise, both in totals.items() if both[0] != both[1])
