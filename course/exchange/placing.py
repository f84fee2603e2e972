"""Of all attempts of a student at a unit, the newest that was worked on is put into ``submitted/``.

Each of the others is kept in ``collected/``, the notebook that stood in ``submitted/`` before, too.

This module may touch: ``submitted/STUDENT/UNIT/UNIT.ipynb`` with its ``timestamp.txt``, and ``collected/``.
"""

import contextlib
import datetime
import hashlib
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from course import atomic
from course.exchange.collected import Row
from course.exchange.mailbag import STAMP
from course.exchange.reasons import remark_sentence
from course.exchange.senders import Sender
from course.facts.collecting import Fate, Remark
from course.grading.course_folder import CourseFolder
from course.grading.timestamp import submitted_at
from course.judging.misplaced import POINTERS
from course.judging.submission import MAXIMUM_BYTES, small_file
from course.text import one_line

KEPT = "collected"
"""The folder of the attempts that are not graded."""
_LONGEST_NAME = 60
"""Characters; a file's name may have 255 bytes."""
_LONG_AGO = datetime.datetime(1, 1, 2, tzinfo=datetime.UTC)
_FAR = datetime.datetime(9998, 1, 1, tzinfo=datetime.UTC)


@dataclass
class Attempt:
    """A notebook of a unit.

    Attributes:
        row: its row in the table.
        sender: whose it is.
        unit: of which unit.
        digest: of its content.
        path: where its content lies.
        when: its time; None: unknown.
        stamped: whether that is when it was handed in.
        filled: whether anything was written into it.
        again: how often it was handed in before, as far as its name says.
        folder: the place of the folder in which it was found.
        archive: that of the archive in which it came.
    """

    row: Row
    sender: Sender
    unit: str
    digest: str
    path: Path
    when: datetime.datetime | None
    stamped: bool
    filled: bool
    again: int = 0
    folder: tuple[str, ...] = ()
    archive: tuple[str, ...] = ()

    @property
    def rank(self) -> tuple[bool, datetime.datetime, int]:
        """The greatest of a student's attempts is the one to be graded."""
        return self.filled, self.when or _LONG_AGO, self.again

    def becomes(self, fate: Fate, remark: Remark | None = None, *detail: str) -> None:
        """Put its fate into its row, before what the row says already."""
        said = remark_sentence(remark, *detail) if remark else ""
        self.row = replace(self.row, status=fate, reason="; ".join(filter(None, (said, self.row.reason))))


@dataclass(frozen=True)
class Unreadable:
    """What a student handed in and is no notebook that can be read.

    Attributes:
        row: its row in the table.
        student: whose it is; "": nobody knows.
        name: what it is called.
        path: where its content lies.
        units: those that its text names.
        bag: in what it came.
    """

    row: Row
    student: str
    name: str
    path: Path
    units: set[str]
    bag: tuple[str, ...]

    def file(self, unit: str) -> str:
        """Its name in the student's folder of `unit`: what should be the notebook gets the notebook's."""
        if self.row.status == Fate.BROKEN and not self.name.lower().endswith(POINTERS):
            return f"{unit}.ipynb"
        plain = one_line(self.name, _LONGEST_NAME).replace("/", "_")
        return plain if plain.lower().endswith(POINTERS) else plain.lstrip(".")


@dataclass(frozen=True)
class Placed:
    """What putting a student's attempts in their places has done.

    Attributes:
        digest: of the notebook that is there to be graded; "": there is none.
        place: where it came from.
        former: where the notebook is kept that lay there before and is none of the attempts; "": nowhere.
        stamped: whether a time stamp was written.
    """

    digest: str = ""
    place: str = ""
    former: str = ""
    stamped: bool = False


class Placing:
    """Puts notebooks into ``submitted/`` of a course folder.

    Arguments:
        folder: the course folder, locked.
        zone: its time zone.
        is_filled: whether anything was written into a notebook of a unit.
        known: the row of what was collected before of a student and unit, with that content.
    """

    def __init__(
        self,
        folder: CourseFolder,
        zone: datetime.tzinfo,
        is_filled: Callable[[bytes, str], bool],
        known: Callable[[str, str, str], Row | None],
    ) -> None:
        self._folder, self._zone, self._is_filled, self._known = folder, zone, is_filled, known
        for name in (folder.coursedir.submitted_directory, KEPT):
            atomic.sweep(folder.root / name, "*/*")
        folder.submitting_students()  # so that folders whose names read the same are one student's

    def place(self, student: str, unit: str, attempts: Sequence[Attempt]) -> Placed:
        """Decide between `attempts` and what lies there, put the best there, keep the others; their rows say it."""
        target = self._folder.submitted(student, unit) / f"{unit}.ipynb"
        shown = f"submitted/{student}/{unit}/{unit}.ipynb"
        if not _may_be_written(target):
            for attempt in attempts:
                attempt.becomes(Fate.REFUSED, Remark.BLOCKED, shown)
            return Placed()
        own: dict[str, Attempt] = {}
        for attempt in sorted(attempts, key=lambda one: (not one.stamped, one.when or _FAR)):
            if attempt is not (first := own.setdefault(attempt.digest, attempt)):
                attempt.becomes(Fate.SAME, Remark.SAME, first.row.place)
        there = self._there(target, student, unit, shown)
        standing = own.get(there.digest, there) if there else None
        best = max(own.values(), key=lambda one: one.rank)
        if standing and standing.rank >= best.rank:
            best = standing
        for attempt in own.values():
            if attempt is best:
                attempt.row = replace(attempt.row, placed=student)
                attempt.becomes(Fate.COLLECTED, None if attempt.filled else Remark.BLANK)
                continue
            kept = remark_sentence(Remark.KEPT, self.keep(attempt, student))
            attempt.row = replace(attempt.row, reason="; ".join(filter(None, (kept, attempt.row.reason))))
            fate = Fate.UNTOUCHED if best.filled and not attempt.filled else Fate.OLDER
            if best is there:
                attempt.becomes(fate, Remark.STANDS, best.row.place)
            else:
                remark = Remark.FILLED_IN if fate is Fate.UNTOUCHED else Remark.NEWER
                attempt.becomes(fate, remark, best.row.place)
        former = self.keep(there, student) if there and standing is there and best is not there else ""
        stamped = False
        if best is not there:
            if best is not standing:
                _write(target, best.path.read_bytes())
            stamped = best.stamped and self._stamp(target.with_name(STAMP), best)
        return Placed(best.digest, best.row.place, former, stamped)

    def take_back(self, student: str, unit: str, content: str) -> str:
        """Take a notebook that turned out to be another student's out of the folder of `student`; where it is kept."""
        target = self._folder.submitted(student, unit) / f"{unit}.ipynb"
        there = self._there(target, student, unit, "") if _may_be_written(target) else None
        if there is None or there.row.content != content:
            return ""
        kept = self.keep(there, student)
        for path in (target.with_name(STAMP), target):
            path.unlink(missing_ok=True)
        return kept

    def lay_down(self, unreadable: Unreadable, unit: str) -> str:
        """Put what cannot be read where grading tells of it, if there is no notebook of the student; where."""
        folder = self._folder.submitted(unreadable.student, unit)
        target = folder / unreadable.file(unit)
        if not _may_be_written(target):
            return ""
        there = small_file(folder, target.name, MAXIMUM_BYTES + 1)
        if there is None:
            if (folder / f"{unit}.ipynb").exists() or target.name in ("", STAMP):
                return ""
            _write(target, unreadable.path.read_bytes())
        elif there != unreadable.path.read_bytes():
            return ""
        return f"submitted/{unreadable.student}/{unit}/{target.name}"

    def take_away(self, student: str, unit: str, unreadable: Unreadable) -> None:
        """Take what cannot be read and turned out to be another student's out of the folder of `student`."""
        folder = self._folder.submitted(student, unit)
        target = folder / unreadable.file(unit)
        if (
            _may_be_written(target)
            and small_file(folder, target.name, MAXIMUM_BYTES + 1) == unreadable.path.read_bytes()
        ):
            target.unlink()

    def keep(self, attempt: Attempt, student: str) -> str:
        """Keep a copy of an attempt that is not graded; where."""
        when = attempt.when.astimezone(self._zone).strftime("%Y-%m-%d_%H%M_") if attempt.when else ""
        name = Path(KEPT, student, attempt.unit, f"{when}{attempt.digest[:8]}.ipynb")
        path = self._folder.root / name
        if not path.exists():
            (self._folder.root / KEPT).mkdir(mode=0o700, exist_ok=True)
            path.parent.mkdir(parents=True, exist_ok=True)
            atomic.write(path, attempt.path.read_bytes())
        return name.as_posix()

    def _there(self, target: Path, student: str, unit: str, shown: str) -> Attempt | None:
        """What lies in ``submitted/`` already."""
        data = small_file(target.parent, target.name, MAXIMUM_BYTES + 1)
        if data is None:
            return None
        digest = hashlib.sha256(data).hexdigest()
        content = f"c{digest[:16]}"
        row, when = self._known(student, unit, content) or Row(place=shown, content=content), None
        with contextlib.suppress(ValueError):
            when = datetime.datetime.fromisoformat(row.time)
        if when is None or when.tzinfo is None:
            with contextlib.suppress(ValueError):
                stamp = submitted_at(target.parent, self._folder.timezone)
                when = stamp and stamp.replace(tzinfo=datetime.UTC)
        if when is None or when.tzinfo is None:
            when = datetime.datetime.fromtimestamp(target.stat().st_mtime, datetime.UTC)
        return Attempt(row, Sender(student), unit, digest, target, when, False, self._is_filled(data, unit))

    def _stamp(self, path: Path, attempt: Attempt) -> bool:
        if attempt.when is None or path.exists():  # what stands there may have been put right by hand
            return False
        atomic.write(path, f"{attempt.when.astimezone(self._zone):%Y-%m-%d %H:%M:%S %z}\n".encode())
        return True


def _write(target: Path, data: bytes) -> None:
    """Put a notebook into its place; the time stamp of the former one goes first, so that it is never taken for its."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.with_name(STAMP).unlink(missing_ok=True)
    atomic.write(target, data)


def _may_be_written(target: Path) -> bool:
    """Whether on the way to `target` below ``submitted/`` nothing is a link, and itself is a file or not there."""
    for path, is_kind in ((target.parent.parent, stat.S_ISDIR), (target.parent, stat.S_ISDIR), (target, stat.S_ISREG)):
        try:
            if not is_kind(path.lstat().st_mode):
                return False
        except FileNotFoundError:
            return True
        except OSError:
            return False
    return True
