"""What an export is about: the units that were asked for and have scores, the students, and the total over units."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from course.errors import UsageError
from course.exchange.csv_export import named, unit_notes
from course.facts.remarks import Status
from course.facts.student import RosterStudent
from course.gradebook.class_data import ClassData, UnitPoints
from course.judging.unit import unit_named
from course.language import _, terminal_language
from course.words.remarks import status_word


@dataclass(frozen=True)
class Selection:
    """What is exported of a class.

    Attributes:
        data: the class, with the chosen units alone.
        titles: unit → what the LMS calls it.
        weights: unit → its share of the total; all units of `data`, 0 for one that does not count.
        notes: sentences on what was left out.
    """

    data: ClassData
    titles: dict[str, str]
    weights: dict[str, float]
    notes: tuple[str, ...] = ()

    @property
    def counted(self) -> list[UnitPoints]:
        """The units that count in the total."""
        return [unit for unit in self.data.units if self.weights[unit.name] and unit.maximum]

    def total(self, student: str) -> float | None:
        """The weighted mean of the units in per cent. What was not handed in counts as 0.

        None where a unit that was handed in has no score, which nobody knows yet and is not 0; or where none counts.
        """
        units = self.counted
        works = [self.data.work(student, unit.name) for unit in units]
        if not units or any(work.score is None and work.status is not Status.MISSING for work in works):
            return None
        shares = [self.weights[unit.name] for unit in units]
        parts = (share * (work.score or 0.0) / unit.maximum for share, work, unit in zip(shares, works, units))
        return 100.0 * sum(parts) / sum(shares)


def select(
    data: ClassData,
    units: Sequence[str] = (),
    titles: Mapping[str, str] | None = None,
    weights: Mapping[str, float] | None = None,
) -> Selection:
    """The part of the class that is exported: units in which nobody has a score are left out, and named.

    Arguments:
        data: the class.
        units: names of units, or how they begin; none: all.
        titles: unit → what the LMS calls it; where it is not named, it is called by its name.
        weights: unit → its share of the total; empty: all units count alike.

    Raises:
        UsageError: a unit is not known, nobody has a score in any that was named, or two would have one title.
    """
    titles, weights, known = titles or {}, weights or {}, [unit.name for unit in data.units]
    chosen = {unit_named(unit, known) for unit in units} or set(known)
    for setting, named_units in (("titles", titles), ("weights", weights)):
        for unit in named_units:
            if unit not in known:
                raise UsageError(
                    "c.Course.{setting} has {unit!r}, which is no unit; there are: {known}",
                    setting=setting,
                    unit=unit,
                    known=", ".join(known),
                )
    asked = [unit for unit in data.units if unit.name in chosen]
    scored = {unit for (_, unit), work in data.works.items() if work.score is not None}
    kept = [unit for unit in asked if unit.name in scored or not (unit.built and data.students)]
    shown = {unit.name: titles.get(unit.name, unit.name) for unit in kept}
    for title in shown.values():
        if len(same := [name for name, other in shown.items() if other == title]) > 1:
            raise UsageError(
                "{units} are both called {title!r}; see c.Course.titles", units=_(" and ").join(same), title=title
            )
    idle = [unit.name for unit in asked if unit not in kept]
    if idle and not kept and units:
        raise UsageError(
            "nobody has a score in {units} yet; run: course grade {arguments}",
            units=", ".join(idle),
            arguments=" ".join(idle),
        )
    notes = [_("left out, because nobody has a score in it yet: {units}", units=", ".join(idle))] if idle else []
    shares = {unit.name: weights.get(unit.name, 0.0) if weights else 1.0 for unit in kept}
    return Selection(replace(data, units=tuple(kept)), shown, shares, tuple(notes))


def participants(data: ClassData) -> tuple[list[RosterStudent], list[UnitPoints], list[str]]:
    """Everybody who gets a row, in the order of the class list, all units that were built, and what is to be said.

    Raises:
        UsageError: there is no unit or nobody to export.
    """
    units = [unit for unit in data.units if unit.built]
    if not units:
        raise UsageError("there are no grades to export yet; run: course build, and then course grade")
    if not data.students:
        raise UsageError("the class is empty: there are no grades to export; run: course roster FILE, or course grade")
    students, notes = list(data.roster), unit_notes(data)
    if students:
        listed = {student.student for student in students}
        seen = {student for (student, _), work in data.works.items() if work.status is not Status.MISSING}
        absent = {student.id for student in data.students if not student.enrolled}
        notes += named(_("graded but not in the class list, so left out"), seen - listed)
        notes += named(_("in the class list but not in the gradebook, so without scores"), absent)
    else:
        students = [RosterStudent(one.id, one.name, one.email, one.lms_id) for one in data.students]
        notes.append(
            _(
                "no class list was read, so everybody in the gradebook is exported, by id; "
                "better run first: course roster FILE"
            )
        )
    return students, units, notes


def without_score(data: ClassData, unit: UnitPoints, students: Sequence[RosterStudent]) -> Iterator[str]:
    """A sentence on those who handed a unit in and have no score; one where nobody has any."""
    language = terminal_language()
    statuses = {student.student: data.work(student.student, unit.name).status for student in students}
    if Status.GRADED not in statuses.values():
        yield _("{unit}: nobody has a score", unit=unit.name)
    for status in (Status.DAMAGED, Status.FAULT):
        names = [student for student, found in statuses.items() if found is status]
        yield from named(
            _("{unit}: {status}, so without a score", unit=unit.name, status=status_word(status, language)),
            names,
        )
