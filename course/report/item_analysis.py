"""Classical item analysis: how hard each exercise was and how well it tells who can do the rest, over graded work.

* difficulty: mean score of the exercise / its maximum (Crocker & Algina 1986, ch. 14); high is easy.
* discrimination r: correlation of the exercise with the rest of the unit's score, the exercise itself left out
  (Nunnally 1978); of an exercise that is all right or all wrong it is the point-biserial correlation.
"""

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from course.gradebook.class_data import ClassData, UnitPoints

FEWEST = 10
"""Of fewer students no correlation is told: it would say more about them than about the exercise."""
SHAKY = 30
"""Below that, figures are told with a warning."""
POOR = 0.2
"""An exercise with a lower r hardly tells who can do the rest."""
_NOTHING = 1e-9


@dataclass(frozen=True)
class Figure:
    """A figure, or the reason why there is none: a key of the texts ("" where there is a figure)."""

    value: float | None
    missing: str = ""


@dataclass(frozen=True)
class Item:
    """One exercise as an item.

    Attributes:
        unit, exercise, maximum: which, and its points.
        n: graded submissions.
        tried: how many of them worked on it; None where nothing is known of it.
        difficulty, r: see above.
        advice: a key of the texts, what to do; "" where nothing stands out.
    """

    unit: str
    exercise: str
    maximum: float
    n: int
    tried: int | None
    difficulty: Figure
    r: Figure
    advice: str = ""


@dataclass(frozen=True)
class Spread:
    """The distribution of a unit's graded scores, in points; None where there are too few."""

    n: int
    mean: float | None
    median: float | None
    sd: float | None
    least: float | None
    most: float | None
    tenths: tuple[int, ...]


def items(data: ClassData, unit: UnitPoints) -> list[Item]:
    """The items of a unit, in their order."""
    graded = data.graded[unit.name]
    known = bool(graded) and all((student, unit.name) in data.diagnosed for student in graded)
    cells = {exercise: unit.cells_of(exercise) for exercise in unit.exercises}
    points = {exercise: [work.points_of(own) for work in graded.values()] for exercise, own in cells.items()}
    totals = [sum(row) for row in zip(*points.values())]
    found = []
    for exercise, column in points.items():
        maximum = unit.maximum_of(exercise)
        rest = [total - own for total, own in zip(totals, column)]
        difficulty, r = _difficulty(column, maximum), _correlation(column, rest, alone=len(points) < 2)
        tried = len(data.tried.get((unit.name, exercise), ())) if known else None
        advice = _advice(difficulty.value, r.value) if len(column) >= FEWEST else ""
        found.append(Item(unit.name, exercise, maximum, len(column), tried, difficulty, r, advice))
    return found


def _difficulty(column: Sequence[float], maximum: float) -> Figure:
    if not column:
        return Figure(None, "nobody")
    return Figure(statistics.fmean(column) / maximum) if maximum else Figure(None, "no_points")


def _correlation(column: Sequence[float], rest: Sequence[float], *, alone: bool) -> Figure:
    if len(column) < FEWEST:
        return Figure(None, "few")
    if alone:
        return Figure(None, "alone")
    for scores, missing in ((column, "same"), (rest, "rest_same")):
        if max(scores) - min(scores) < _NOTHING:
            return Figure(None, missing)
    return Figure(statistics.correlation(column, rest))


def _advice(difficulty: float | None, r: float | None) -> str:
    if r is not None and r < 0:
        return "negative"
    if difficulty is not None and difficulty < 0.2:
        return "very_hard"
    if difficulty is not None and difficulty > 0.95:
        return "very_easy"
    return "poor" if r is not None and r < POOR else ""


def spread(data: ClassData, unit: UnitPoints) -> Spread:
    """The distribution of a unit; `tenths` counts [0, 10), [10, 20) … [90, 100] per cent of its points."""
    scores = [work.score for work in data.graded[unit.name].values()]
    shares = (score / unit.maximum if unit.maximum else 0.0 for score in scores)
    tenths = Counter(min(9, max(0, int(share * 10 + 1e-9))) for share in shares)
    figures: tuple[float | None, ...] = (None,) * 5
    if scores:
        sd = statistics.stdev(scores) if len(scores) > 1 else None
        figures = statistics.fmean(scores), statistics.median(scores), sd, min(scores), max(scores)
    return Spread(len(scores), *figures, tuple(tenths[place] for place in range(10)))
