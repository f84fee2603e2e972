"""Classical item analysis: how hard each exercise was and how well it tells who can do the rest, over graded work.

* difficulty: mean score of the exercise / its maximum (Crocker & Algina 1986, ch. 14); high is easy.
* discrimination r: correlation of the exercise with the rest of the unit's score, the exercise itself left out.
* discrimination D: difficulty in the upper 27 % of the unit's scores minus that in the lower 27 % (Kelley 1939).
* Cronbach's alpha of a unit (Cronbach 1951), its exercises being the items.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from course.report.class_data import ClassData, Unit

FEWEST = 10
"""Of fewer students no correlation is told: it would say more about them than about the exercise."""
SHAKY = 30
"""Below that, figures are told with a warning."""
SHARE = 0.27
GOOD, FAIR, POOR = 0.40, 0.30, 0.20
"""Ebel's thresholds for D (Ebel & Frisbie 1991, p. 232)."""
_NOTHING = 1e-12


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
        difficulty, r, d: see above.
        advice: a key of the texts, what to do; "" where nothing stands out.
    """

    unit: str
    exercise: str
    maximum: float
    n: int
    tried: int | None
    difficulty: Figure
    r: Figure
    d: Figure
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


def points_table(data: ClassData, unit: Unit) -> tuple[list[str], np.ndarray]:
    """The students whose unit was graded, and a row of points by exercise for each."""
    graded = data.graded(unit.name)
    places = {exercise: place for place, exercise in enumerate(unit.exercises)}
    table = np.zeros((len(graded), len(places)))
    columns = [(cell.name, places[cell.exercise]) for cell in unit.cells]
    for row, work in enumerate(graded.values()):
        for name, place in columns:
            table[row, place] += work.points.get(name, 0.0)
    return list(graded), table


def items(data: ClassData, unit: Unit) -> list[Item]:
    """The items of a unit, in their order."""
    students, table = points_table(data, unit)
    known = bool(students) and all((student, unit.name) in data.diagnosed for student in students)
    found = []
    for place, exercise in enumerate(unit.exercises):
        maximum = unit.maximum_of(exercise)
        tried = len(data.tried.get((unit.name, exercise), ())) if known else None
        difficulty = _difficulty(table[:, place], maximum)
        r, d = _correlation(table, place), _upper_lower(table, place, maximum)
        advice = _advice(difficulty.value, d.value, r.value) if len(students) >= FEWEST else ""
        found.append(Item(unit.name, exercise, maximum, len(students), tried, difficulty, r, d, advice))
    return found


def _difficulty(column: np.ndarray, maximum: float) -> Figure:
    if not len(column):
        return Figure(None, "nobody")
    return Figure(float(column.mean() / maximum)) if maximum else Figure(None, "no_points")


def _correlation(table: np.ndarray, place: int) -> Figure:
    if len(table) < FEWEST:
        return Figure(None, "few")
    if table.shape[1] < 2:
        return Figure(None, "alone")
    item, rest = table[:, place], table.sum(axis=1) - table[:, place]
    if item.std() < _NOTHING or rest.std() < _NOTHING:
        return Figure(None, "same" if item.std() < _NOTHING else "rest_same")
    return Figure(float(np.corrcoef(item, rest)[0, 1]))


def _upper_lower(table: np.ndarray, place: int, maximum: float) -> Figure:
    if len(table) < FEWEST:
        return Figure(None, "few")
    if not maximum:
        return Figure(None, "no_points")
    item, total = table[:, place], table.sum(axis=1)
    if total.std() < _NOTHING or item.std() < _NOTHING:
        return Figure(None, "rest_same" if item.std() >= _NOTHING else "same")
    size = max(1, round(SHARE * len(table)))
    difference = (_top(total, size) * item).sum() - (_top(-total, size) * item).sum()
    return Figure(float(difference / size / maximum))


def _top(total: np.ndarray, size: int) -> np.ndarray:
    """Weights of the `size` highest; students who tie at the border share the places that are left there."""
    border = np.sort(total)[-size]
    above, tied = total > border, total == border
    return above + tied * (size - above.sum()) / tied.sum()


def _advice(difficulty: float | None, d: float | None, r: float | None) -> str:
    if d is not None and r is not None and (d < 0 or r < 0):
        return "negative"
    if difficulty is not None and difficulty < 0.2:
        return "very_hard"
    if difficulty is not None and difficulty > 0.95:
        return "very_easy"
    if d is not None and d < POOR:
        return "poor"
    return "marginal" if d is not None and d < FAIR else ""


def alpha(table: np.ndarray) -> Figure:
    """Cronbach's alpha of a table of students × exercises."""
    if len(table) < FEWEST:
        return Figure(None, "few")
    count = table.shape[1]
    if count < 2:
        return Figure(None, "alone")
    whole = table.sum(axis=1).var(ddof=1)
    if whole < _NOTHING:
        return Figure(None, "same")
    return Figure(float(count / (count - 1) * (1 - table.var(axis=0, ddof=1).sum() / whole)))


def spread(data: ClassData, unit: Unit) -> Spread:
    """The distribution of a unit; `tenths` counts [0, 10), [10, 20) … [90, 100] per cent of its points."""
    scores = np.array([work.score for work in data.graded(unit.name).values()])
    if not len(scores):
        return Spread(0, None, None, None, None, None, (0,) * 10)
    share = scores / unit.maximum if unit.maximum else scores * 0
    tenths = np.bincount(np.clip((share * 10 + 1e-9).astype(int), 0, 9), minlength=10)
    sd = float(scores.std(ddof=1)) if len(scores) > 1 else None
    told = (float(scores.mean()), float(np.median(scores)), sd, float(scores.min()), float(scores.max()))
    return Spread(len(scores), *told, tuple(int(count) for count in tenths))
