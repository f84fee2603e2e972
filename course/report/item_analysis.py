"""Classical item analysis: how hard each exercise was and how well it tells who can do the rest, among those who tried.

* difficulty: mean score of the exercise / its maximum (Crocker & Algina 1986, ch. 14); high is easy.
* discrimination r: point-biserial correlation of having the whole exercise right with the rest of the unit's score, the
  exercise itself left out (Nunnally 1978).

Whoever left an exercise blank says nothing about it: blanks at the end of a unit would make it look hard and telling.
"""

import math
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from course.facts.finding import Kind
from course.gradebook.class_data import ClassData, UnitPoints

FEWEST = 10
"""Of fewer students no correlation is told: it would say more about them than about the exercise."""
SHAKY = 30
"""Below that, figures and advice are told with a warning."""
POOR = 0.2
"""An exercise with a lower r hardly tells who can do the rest."""
_NOTHING = 1e-9
_Z95 = 1.96


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
        tried: how many of them are known to have worked on it.
        known: whether of all of them it is known.
        difficulty, r: see above.
        advice: a key of the texts, what to do; "" where nothing stands out.
        sure: whether chance, or few students, cannot well be the reason of the advice.
    """

    unit: str
    exercise: str
    maximum: float
    n: int
    tried: int
    known: bool
    difficulty: Figure
    r: Figure
    advice: str = ""
    sure: bool = False


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
    points = {student: {name: work.points_of(own) for name, own in cells.items()} for student, work in graded.items()}
    totals = {student: sum(row.values()) for student, row in points.items()}
    found = []
    for exercise in cells:
        maximum = unit.maximum_of(exercise)
        who = sorted(data.tried.get((unit.name, exercise), set()) & points.keys())
        column = [points[student][exercise] for student in who]
        rest = [totals[student] - own for student, own in zip(who, column, strict=True)]
        difficulty = _difficulty(column, maximum)
        r = _correlation([own >= maximum - _NOTHING for own in column], rest, alone=len(cells) < 2)
        advice, sure = _advice(difficulty.value, r.value, len(who))
        found.append(Item(unit.name, exercise, maximum, len(graded), len(who), known, difficulty, r, advice, sure))
    return found


def _difficulty(column: Sequence[float], maximum: float) -> Figure:
    if not column:
        return Figure(None, "nobody")
    return Figure(statistics.fmean(column) / maximum) if maximum else Figure(None, "no_points")


def _correlation(right: Sequence[bool], rest: Sequence[float], *, alone: bool) -> Figure:
    if len(right) < FEWEST:
        return Figure(None, "few")
    if alone:
        return Figure(None, "alone")
    if len(set(right)) < 2:
        return Figure(None, "same")
    if max(rest) - min(rest) < _NOTHING:
        return Figure(None, "rest_same")
    return Figure(statistics.correlation(right, rest))


def _advice(difficulty: float | None, r: float | None, n: int) -> tuple[str, bool]:
    """What to do, and whether it is sure: on enough students, and for a low r, low for all that chance does."""
    if n < FEWEST:
        return "", False
    if r is not None and _is_below(0, r, n):
        return "negative", True
    if difficulty is not None and difficulty < 0.2:
        return "very_hard", n >= SHAKY
    if difficulty is not None and difficulty > 0.95:
        return "very_easy", n >= SHAKY
    if r is None or r >= POOR:
        return "", False
    return ("negative", False) if r < 0 else ("poor", _is_below(POOR, r, n))


def _is_below(bound: float, r: float, n: int) -> bool:
    """Whether `r` of `n` students is below `bound` for certain: its 95 % interval by Fisher's z, and many enough."""
    return n >= SHAKY and math.tanh(math.atanh(max(r, _NOTHING - 1)) + _Z95 / math.sqrt(n - 3)) < bound


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


@dataclass(frozen=True)
class Dependence:
    """An exercise that calls another one of its unit.

    Attributes:
        unit, exercise, calls: which calls which.
        written: whether our own solution calls it.
        students: how many answers are wrong for what they call.
    """

    unit: str
    exercise: str
    calls: str
    written: bool
    students: int


def dependences(data: ClassData) -> list[Dependence]:
    """Exercises that are not independent of each other, in the order of the units."""
    found: Counter[tuple[str, str, str]] = Counter()
    for seen in data.seen:
        for finding in seen.diagnosis.findings:
            if finding.kind is Kind.BUILDS_ON_WRONG:
                found.update((seen.unit, seen.diagnosis.exercise, name) for name in finding.detail)
    written = {(unit.name, *pair) for unit in data.units for pair in unit.calls}
    return [Dependence(*key, key in written, found[key]) for key in sorted({*found, *written})]
