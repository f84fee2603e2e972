"""Whom to look at: students who need help and why, submissions that tried to tamper, and what was not graded."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import fmean, quantiles

from course.facts.remarks import TAMPERING, WORTH_KNOWING, Change, Note, Refusal, Status, Why
from course.gradebook.class_data import ClassData, Participant
from course.judging.verdict import Outcome
from course.report.item_analysis import FEWEST
from course.report.misconceptions import Found

LOW = 50.0
FALL = 20.0
MANY = 3
"""Distinct misconceptions, and exercises that show one and the same, from which on somebody needs to be talked to."""
MOST = 10
"""So many students are named: nobody can talk to more at once."""
WEIGHTS = {"nothing": 10, "low": 4, "decile": 2, "falling": 3, "missing": 2, "damaged": 2, "many": 1, "same": 1}
"""How much each reason adds to the urgency; a missing unit counts each time."""


@dataclass(frozen=True)
class Reason:
    """One reason: a key of the texts and what to put into the text."""

    key: str
    values: dict


@dataclass(frozen=True)
class Needy:
    """A student who needs attention, why, how urgently, and the mean in per cent (None: nothing graded)."""

    student: Participant
    reasons: tuple[Reason, ...]
    urgency: int
    mean: float | None


def needing_attention(data: ClassData, found: Iterable[Found], language: str = "ko") -> list[Needy]:
    """The members of the class who need attention, the most urgent first.

    Arguments:
        found: the misconceptions of the class.
        language: in which their names are told.
    """
    given = [unit for unit in data.units if unit.built and data.handed_in(unit.name)]
    if not given:
        return []
    means = {student.id: data.mean(student.id, given) for student in data.members}
    border = _lowest_decile([mean for mean in means.values() if mean is not None])
    held = _held_by(found, language)
    needy = []
    for student in data.members:
        mean = means[student.id]
        percents = {unit.name: data.percent(student.id, unit) for unit in given}
        states = {unit.name: data.work(student.id, unit.name).status for unit in given}
        reasons = (*_absences(states), *_scores(mean, percents, border), *_beliefs(held[student.id]))
        if reasons:
            urgency = sum(WEIGHTS[reason.key] * len(reason.values.get("units", "x")) for reason in reasons)
            needy.append(Needy(student, reasons, urgency, mean))
    return sorted(needy, key=lambda one: (-one.urgency, one.mean or 0.0, one.student.id))


def _lowest_decile(means: list[float]) -> float | None:
    """Whoever has at most this is in the lowest tenth; None where a tenth means nothing, as where most are equal."""
    if len(means) < FEWEST:
        return None
    border = quantiles(means, n=10, method="inclusive")[0]
    return border if sum(mean <= border for mean in means) <= 0.2 * len(means) else None


def _absences(states: dict[str, Status]) -> Iterator[Reason]:
    missing = [unit for unit, status in states.items() if status is Status.MISSING]
    damaged = [unit for unit, status in states.items() if status is Status.DAMAGED]
    if len(missing) == len(states):
        yield Reason("nothing", {})
    elif missing:
        yield Reason("missing", {"units": missing})
    if damaged:
        yield Reason("damaged", {"units": damaged})


def _scores(mean: float | None, percents: dict[str, float | None], border: float | None) -> Iterator[Reason]:
    if mean is None:
        return
    if mean < LOW:
        yield Reason("low", {"mean": mean})
    elif border is not None and mean <= border:
        yield Reason("decile", {"mean": mean})
    *earlier, (unit, last) = [(unit, percent) for unit, percent in percents.items() if percent is not None]
    if earlier and (before := fmean(percent for _, percent in earlier)) - last >= FALL:
        yield Reason("falling", {"unit": unit, "last": last, "before": before})


def _held_by(found: Iterable[Found], language: str) -> dict[str, dict[str, int]]:
    """Student → name of a misconception held for certain → how many exercises show it."""
    held: dict[str, dict[str, int]] = defaultdict(dict)
    for one in found:
        for student, count in Counter(student for place in one.places.values() for student in place.held).items():
            held[student][one.name(language)] = count
    return held


def _beliefs(held: dict[str, int]) -> Iterator[Reason]:
    if len(held) >= MANY:
        yield Reason("many", {"count": len(held), "names": sorted(held)})
    for name, count in sorted(held.items()):
        if count >= MANY:
            yield Reason("same", {"name": name, "count": count})


@dataclass(frozen=True)
class Tampering:
    """One thing that a submission tried: a key of the texts, and the cells."""

    student: Participant
    unit: str
    key: str
    cells: tuple[str, ...]


KINDS = ("forged", *TAMPERING)
"""What a submission may try, the graver first."""


def tampering(data: ClassData) -> list[Tampering]:
    """What submissions of the class tried, the gravest first; a changed cell is often a slip, and says so."""
    found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for seen in data.seen:
        if seen.diagnosis.outcome == Outcome.FORGED:
            found[seen.student, seen.unit, "forged"].append(seen.diagnosis.exercise)
    members = {student.id: student for student in data.members}
    for (student, unit), work in data.works.items():
        for note in work.notes if student in members else ():
            if note.change in TAMPERING:
                found[student, unit, note.change].append(note.name)
    rows = [Tampering(members[who], unit, key, tuple(cells)) for (who, unit, key), cells in found.items()]
    return sorted(rows, key=lambda row: (KINDS.index(row.key), row.student.id, row.unit))


@dataclass(frozen=True)
class NotGraded:
    """A submission without a score, and why."""

    student: Participant
    unit: str
    status: Status
    refusal: Refusal | None


def not_graded(data: ClassData) -> tuple[list[NotGraded], dict[str, list[Participant]]]:
    """What was handed in and has no score; and by unit who handed in nothing, of units that somebody handed in."""
    rows, missing = [], {}
    for unit in data.units:
        if not unit.built or not data.handed_in(unit.name):
            continue
        for student in data.members:
            work = data.work(student.id, unit.name)
            if work.status is Status.MISSING:
                missing.setdefault(unit.name, []).append(student)
            empty_folder = work.refusal is not None and work.refusal.why is Why.NO_NOTEBOOK
            if work.status in (Status.DAMAGED, Status.FAULT) or empty_folder:
                rows.append(NotGraded(student, unit.name, work.status, work.refusal))
    order = (Status.FAULT, Status.DAMAGED, Status.MISSING)
    return sorted(rows, key=lambda row: (order.index(row.status), row.unit, row.student.id)), missing


@dataclass(frozen=True)
class Doubtful:
    """What has to be known of a graded submission before its score is believed."""

    student: Participant
    unit: str
    note: Note


def doubtful(data: ClassData) -> list[Doubtful]:
    """What has to be known of scores, those of one kind together."""
    members = {student.id: student for student in data.members}
    rows = [
        Doubtful(members[who], unit, note)
        for (who, unit), work in data.works.items()
        for note in work.notes
        if who in members and work.status is Status.GRADED and note.change in WORTH_KNOWING
    ]
    return sorted(rows, key=lambda row: (WORTH_KNOWING.index(row.note.change), row.unit, row.student.id))


def older_releases(data: ClassData) -> Counter[str]:
    """Unit → how many submissions were made from an earlier release of it, which is nobody's doing but ours."""
    notes = ((unit, note) for (_, unit), work in data.works.items() for note in work.notes)
    return Counter(unit for unit, note in notes if note.change is Change.OLDER_RELEASE)


@dataclass(frozen=True)
class QuietTest:
    """A test cell that nobody, or everybody, of those who tried fails."""

    unit: str
    cell: str
    tried: int
    everybody: bool


def telling_nothing(data: ClassData) -> list[QuietTest]:
    """Test cells that tell nobody apart, among students who worked on the exercise; those that all fail first."""
    found = []
    for unit in data.units:
        graded = data.graded[unit.name]
        for cell in unit.cells:
            tried = data.tried.get((unit.name, cell.exercise), set()) & graded.keys()
            passed = sum(cell.grade_id in graded[student].passed for student in tried)
            if tried and cell.points and passed in (0, len(tried)):
                found.append(QuietTest(unit.name, cell.grade_id, len(tried), passed == 0))
    return sorted(found, key=lambda one: not one.everybody)
