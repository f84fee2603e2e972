"""Collecting: each file of a mailbag gets its row in the table, and what is somebody's work goes to ``submitted/``.

The unit is found by the content of a notebook, never by its name, the student by `course.exchange.senders`, or by what
an instructor wrote into the table. Nothing is dropped in silence.

This module may touch: what it is given to look into, reading; a temporary folder; and by `course.exchange.placing`
``submitted/`` and ``collected/``.
"""

import datetime
import hashlib
import re
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from course.exchange.collected import NOBODY, Row
from course.exchange.mailbag import STAMP, Found, look_into
from course.exchange.placing import Attempt, Placed, Placing, Unreadable
from course.exchange.reasons import remark_sentence, trouble_sentence
from course.exchange.senders import Roster, Sender
from course.facts.collecting import Fate, Remark
from course.grading.course_folder import CourseFolder
from course.grading.timestamp import read_timestamp
from course.judging.misplaced import POINTERS, meant_for
from course.judging.other_units import is_filled_in, unit_by_content, units_named_in
from course.judging.submission import NotGradable, submission_of
from course.judging.unit import Unit
from course.language import terminal_language
from course.text import letters, one_line
from course.words.remarks import refusal_sentence

_LONGEST = 600
_AGAIN = re.compile(r"-(\d{1,3})\.[^.]+$")  # Canvas counts what was handed in again
_AT_ONCE = datetime.timedelta(minutes=10)
_FEWEST = 3
"""So many notebooks of an archive with times so near to one another: it is the moment at which it was packed."""
_STRANGER = (Remark.UNKNOWN_ID, Remark.UNKNOWN_NAME)


@dataclass
class Collected:
    """What a run has done.

    Attributes:
        rows: the whole table.
        seen: the rows of this run.
        notebooks: how many notebooks could be read.
        leftovers: how many files of systems were passed over.
        replaced: student, unit and where the former notebook is kept, of each that was not of this run and gave way.
        at_once: the archives whose times are those of their packing.
        stamps: how many time stamps were written.
    """

    rows: dict[str, Row]
    seen: dict[str, Row] = field(default_factory=dict)
    notebooks: int = 0
    leftovers: int = 0
    replaced: list[tuple[str, str, str]] = field(default_factory=list)
    at_once: list[str] = field(default_factory=list)
    stamps: int = 0


def collect(
    folder: CourseFolder,
    paths: Sequence[Path],
    roster: Roster,
    units: Sequence[Unit],
    table: dict[str, Row],
    zone: datetime.tzinfo,
) -> Collected:
    """Collect what lies in `paths`.

    Arguments:
        folder: the course folder, locked.
        roster: who is in the class.
        units: those of the course.
        table: the rows of earlier runs.
        zone: the time zone of the course.

    Raises:
        UsageError: one of `paths` cannot be looked into.
    """
    with tempfile.TemporaryDirectory(prefix="course-collect-") as held:
        run = _Run(roster, units, table, zone, Path(held))
        for path in paths:
            for found in look_into(path):
                run.take(found)
        run.settle(folder)
        return run.done


def _bag(found: Found) -> tuple[str, ...]:
    """In what a file came: the archive, or what was named."""
    return found.archive or found.place[:1]


class _Run:
    def __init__(
        self, roster: Roster, units: Sequence[Unit], table: dict[str, Row], zone: datetime.tzinfo, held: Path
    ) -> None:
        self.done = Collected(dict(table))
        self._roster, self._before, self._zone, self._held = roster, table, zone, held
        self._units = {unit.name: unit for unit in units}
        self._meant = {letters(name): name for name in self._units}
        self._attempts: list[Attempt] = []
        self._unreadable: list[Unreadable] = []
        self._company: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._stamps: dict[tuple[str, ...], bytes] = {}
        self._decided: dict[str, set[str]] = defaultdict(set)
        for row in table.values():
            if row.decision and (key := roster.sender([row.lms_name]).key):
                self._decided[key].add(row.decision)

    def take(self, found: Found) -> None:
        """Put down one file."""
        if found.leftover:
            self.done.leftovers += 1
        elif found.place[-1] == STAMP and not found.trouble:
            if not found.inside:  # a student's own archive may say whatever it likes
                self._stamps[found.place[:-1]] = found.data[:200]
        else:
            self._put(self._read(found))

    def _put(self, row: Row) -> None:
        self.done.rows[row.file] = self.done.seen[row.file] = row

    def _read(self, found: Found) -> Row:
        digest = hashlib.sha256(b"" if found.other else found.data).hexdigest()
        whole = "/".join(found.place)
        key = hashlib.sha256(f"{whole}\0{digest}".encode("utf-8", "replace")).hexdigest()
        # A letter before a digest keeps spreadsheets from taking it for a number.
        row = Row(place=one_line(whole, _LONGEST), content=f"c{digest[:16]}", file=f"f{key[:16]}")
        if row.file in self.done.seen:  # named twice, or twice in one archive
            return self.done.seen[row.file]
        if found.trouble:
            why = trouble_sentence(found.trouble, found.bound)
            return replace(row, status=Fate.REFUSED, reason=why, content="")
        sender = self._roster.sender(found.place)
        row = replace(row, found=sender.student, lms_name=one_line(sender.lms_name, _LONGEST))
        if (decision := self._decision(row, sender)) and sender.typed:  # so that it stays one, and is not doubted again
            sender, row = replace(sender, typed=False), replace(row, found="")
        row = replace(row, student=decision or sender.student)
        name = one_line(found.place[-1], 100)
        is_named_so = ".ipynb" in name.lower()
        if found.other:
            remark = Remark.POINTER if name.lower().endswith(POINTERS) else Remark.NO_NOTEBOOK
            row = replace(row, status=Fate.OTHER, reason=remark_sentence(remark), content="")
            return self._cannot_be_read(found, row, sender)
        try:
            submission = submission_of(found.data, name)
        except NotGradable as error:
            if not is_named_so:
                row = replace(row, status=Fate.OTHER, reason=remark_sentence(Remark.NO_NOTEBOOK))
            else:
                row = replace(row, status=Fate.BROKEN, reason=refusal_sentence(error.refusal, terminal_language()))
            return self._cannot_be_read(found, row, sender)
        self.done.notebooks += 1
        unit = unit_by_content(submission, self._units.values())
        if unit is None:
            return replace(row, status=Fate.NO_UNIT, reason=remark_sentence(Remark.NO_UNIT))
        self._company[_bag(found)].add(unit.name)
        row = self._whose(replace(row, unit=unit.name), sender)
        if row.status:
            return row
        return self._attempt(found, row, sender, unit, digest, is_filled_in(submission, unit))

    def _cannot_be_read(self, found: Found, row: Row, sender: Sender) -> Row:
        """`row` of what is no notebook; where it is somebody's, it may be all that they handed in."""
        student, known = self._roster.resolve(row.student) if row.student else "", self._roster.students
        if not (student in known if known else sender.lms_name):
            student = ""
        if found.data or row.status == Fate.BROKEN:
            path, units = self._hold(found.data), units_named_in(found.data, self._units.values())
            self._unreadable.append(Unreadable(row, student, found.place[-1], path, units, _bag(found)))
        return row

    def _hold(self, data: bytes) -> Path:
        path = self._held / hashlib.sha256(data).hexdigest()
        if not path.exists():
            path.write_bytes(data)
        return path

    def _decision(self, row: Row, sender: Sender) -> str:
        """What an instructor wrote of this file, or of another one of the same sender."""
        before = self._before.get(row.file)
        if before and before.decision:
            return before.decision
        decided = self._decided.get(sender.key, ()) if sender.key else ()
        return next(iter(decided)) if len(decided) == 1 else ""

    def _whose(self, row: Row, sender: Sender) -> Row:
        """`row` with its student; with a status where it is nobody's."""
        if row.student == NOBODY:
            return replace(row, status=Fate.LEFT_OUT, reason=remark_sentence(Remark.LEFT_OUT))
        if row.student:
            student = self._roster.resolve(row.student)
            if not student:
                return replace(row, status=Fate.UNSURE, reason=remark_sentence(Remark.NO_ID, one_line(row.student, 60)))
            known = self._roster.students
            reason = remark_sentence(Remark.BY_TABLE) if known and student not in known else ""
            return replace(row, student=student, reason=reason)
        why = sender.why or Remark.NOBODY
        fate = Fate.STRANGER if why in _STRANGER else Fate.UNSURE
        return replace(row, status=fate, reason=remark_sentence(why, *(one_line(part, 100) for part in sender.detail)))

    def _attempt(self, found: Found, row: Row, sender: Sender, unit: Unit, digest: str, filled: bool) -> Row:
        when = found.when
        if when and when.tzinfo is None:
            when = when.replace(tzinfo=self._zone)
        name = found.place[-1]
        again = _AGAIN.search(name) if sender.lms_name == name else None
        meant = meant_for(name, self._meant)
        reasons = [row.reason] if row.reason else []
        reasons += [remark_sentence(Remark.NAMED_OTHERWISE, meant)] if meant not in (None, unit.name) else []
        reasons += [remark_sentence(Remark.LATE)] if sender.late else []
        row = replace(row, reason="; ".join(reasons))
        path = self._hold(found.data)
        stamped = bool(found.archive) or (sender.late and bool(sender.lms_name))
        number = int(again[1]) if again else 0
        places = found.place[:-1], found.archive
        self._attempts.append(Attempt(row, sender, unit.name, digest, path, when, stamped, filled, number, *places))
        return row

    def settle(self, folder: CourseFolder) -> None:
        """Decide between the attempts of each student at each unit, and put them into their places."""
        self._tell_times(folder)
        self._doubt_what_was_typed()
        placing = Placing(folder, self._zone, self._is_filled, self._known)
        groups: dict[tuple[str, str], list[Attempt]] = defaultdict(list)
        for attempt in self._attempts:
            when = attempt.when
            time = when.astimezone(self._zone).isoformat(timespec="seconds") if when else ""
            attempt.row = replace(attempt.row, time=time)
            before = self._before.get(attempt.row.file)
            if before and before.placed and before.placed != attempt.row.student:
                if kept := placing.take_back(before.placed, attempt.unit, attempt.row.content):
                    self.done.replaced.append((before.placed, attempt.unit, kept))
            if not attempt.row.status:
                groups[attempt.row.student, attempt.unit].append(attempt)
        for (student, unit), attempts in groups.items():
            placed = placing.place(student, unit, attempts)
            self.done.stamps += placed.stamped
            if placed.former:
                self.done.replaced.append((student, unit, placed.former))
            if placed.digest:
                self._overtake(student, unit, f"c{placed.digest[:16]}", placed)
        for attempt in self._attempts:
            self._put(attempt.row)
        for unreadable in self._unreadable:
            self._put(self._to_be_told(unreadable, placing))

    def _to_be_told(self, unreadable: Unreadable, placing: Placing) -> Row:
        """The row of what cannot be read, laid where grading meets it if there is no notebook of that student."""
        row, units = unreadable.row, unreadable.units or self._company.get(unreadable.bag, set())
        before = self._before.get(row.file)
        if before and before.placed and before.placed != unreadable.student:
            placing.take_away(before.placed, before.unit, unreadable)
        if len(units) != 1 or not unreadable.student:
            return row
        shown = placing.lay_down(unreadable, unit := next(iter(units)))
        if not shown:
            return replace(row, unit=unit)
        why = "; ".join((row.reason, remark_sentence(Remark.LAID_DOWN, shown)))
        return replace(row, unit=unit, reason=why, placed=unreadable.student)

    def _overtake(self, student: str, unit: str, content: str, placed: Placed) -> None:
        """Say of what an earlier run has collected that there is a newer one now."""
        for row in self._before.values():
            ours = row.status not in (Fate.BROKEN, Fate.OTHER) and (row.placed, row.unit) == (student, unit)
            if ours and row.content != content and row.file not in self.done.seen:
                why = [remark_sentence(Remark.NEWER, placed.place)]
                why += [remark_sentence(Remark.KEPT, placed.former)] if placed.former else []
                self.done.rows[row.file] = replace(row, status=Fate.OLDER, reason="; ".join(why), placed="")

    def _tell_times(self, folder: CourseFolder) -> None:
        """Which times are those of handing in: nbgrader's own, and those of an archive that are not of its packing."""
        archives: dict[tuple[str, ...], list[Attempt]] = defaultdict(list)
        for attempt in self._attempts:
            if attempt.archive and attempt.when:
                archives[attempt.archive].append(attempt)
        for archive, attempts in archives.items():
            times = [attempt.when for attempt in attempts]
            if len(times) >= _FEWEST and max(times) - min(times) <= _AT_ONCE:
                self.done.at_once.append(one_line("/".join(archive)))
                for attempt in attempts:
                    attempt.when, attempt.stamped = max(times), attempt.sender.late
        for attempt in self._attempts:
            if (stamp := self._stamps.get(attempt.folder)) and not attempt.sender.lms_name:
                try:
                    told = read_timestamp(stamp.decode("utf-8-sig", "replace"), folder.timezone)
                except ValueError:
                    continue
                attempt.when, attempt.stamped = told.replace(tzinfo=datetime.UTC), True

    def _doubt_what_was_typed(self) -> None:
        """An id that a student has typed into a name does not count against the LMS's own word for somebody else."""
        senders: dict[tuple[str, str], set[str]] = defaultdict(set)
        for row in self._before.values():
            if row.placed and (key := self._roster.sender([row.lms_name]).key):
                senders[row.placed, row.unit].add(key)
        for attempt in self._attempts:
            if attempt.sender.key and not attempt.row.status:
                senders[attempt.row.student, attempt.unit].add(attempt.sender.key)
        for attempt in self._attempts:
            row = attempt.row
            if attempt.sender.typed and row.student == row.found and len(senders[row.student, attempt.unit]) > 1:
                row = replace(row, student="", found="", status=Fate.UNSURE)
                attempt.row = replace(row, reason=remark_sentence(Remark.ANOTHERS_ID, attempt.row.student))

    def _is_filled(self, data: bytes, unit: str) -> bool:
        try:
            return is_filled_in(submission_of(data, f"{unit}.ipynb"), self._units[unit])
        except NotGradable:
            return False

    def _known(self, student: str, unit: str, content: str) -> Row | None:
        return next(
            (row for row in self._before.values() if (row.placed, row.unit, row.content) == (student, unit, content)),
            None,
        )
