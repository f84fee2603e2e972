"""The course folder: where things stand, as ``nbgrader_config.py`` says.

This module may touch: the configuration, and the lock file of the folder.
"""

import contextlib
import logging
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from nbgrader.apps.baseapp import NbGrader

from course import atomic
from course.errors import FolderBusy, UsageError
from course.facts.student import is_leftover, is_student_id, plain_id
from course.gradebook.class_data import ClassData
from course.gradebook.read_class import read_class
from course.grading.settings import read_settings
from course.judging.answer_key import FOLDER
from course.judging.bank import Bank, read_bank
from course.judging.misplaced import misplaced
from course.judging.unit import find_units
from course.kernel.limits import Limits
from course.language import _
from course.text import one_line
from course.zone import zone_named, zone_of

CONFIG_NAME = "nbgrader_config.py"
_PATTERN = re.compile(r"[][*?{}]")
"""In a path, what nbgrader globs with or fills in."""


class CourseFolder:
    """A folder with ``nbgrader_config.py``.

    Attributes:
        app: with nbgrader's whole configuration.
        coursedir: nbgrader's view of the folder; with its database and id as `db_url` and `course_id`.
        settings: what ``c.Course`` says.
        timezone: the name of the course's zone.
        root, source, release, answer_key, answers: the folder and those in it.
    """

    def __init__(self, app: NbGrader) -> None:
        self.app, self.coursedir, self.settings = app, app.coursedir, read_settings(app.config)
        self.timezone = _timezone(app)
        self.db_url, self.course_id = self.coursedir.db_url, self.coursedir.course_id
        self.root = Path(self.coursedir.root)
        self.source = self.root / self.coursedir.source_directory
        self.release = self.root / self.coursedir.release_directory
        self.answer_key = self.root / FOLDER
        self._autograded = self.root / self.coursedir.autograded_directory
        self.answers = self.root / self.settings.answers
        self._folders: dict[str, list[str]] = {}  # the id of a student → the names of the folders that read like it

    @property
    def units(self) -> list[str]:
        """The units of the course in their order: ``c.Course.units``, or all that stand in ``source/``.

        Raises:
            UsageError: the setting names one that is not there.
        """
        there = find_units(self.source)
        if missing := [unit for unit in self.settings.units if unit not in there]:
            raise UsageError(
                "c.Course.units names {unit!r}; in source/ there are: {there}",
                unit=missing[0],
                there=", ".join(there) or _("none"),
            )
        return list(self.settings.units) or there

    def limits_of(self, unit: str) -> Limits:
        """The bounds of an execution of `unit`."""
        return Limits(**{**self.settings.limits, **self.settings.unit_limits.get(unit, {})})

    def build_cache(self, unit: str) -> Path:
        """Where a build keeps what it has found out of `unit`; see `course.running.build_cache`."""
        return self.answer_key / f"{unit}.cache"

    def bank(self, unit: str, exercises: list[str] | None = None) -> Bank:
        """The bank of answers of `unit`; see `course.judging.bank.read_bank`."""
        return read_bank(self.answers, unit, exercises)

    def class_data(self) -> ClassData:
        """The class in the gradebook; see `course.gradebook.read_class.read_class`."""
        return read_class(self.db_url, self.source, self.course_id, self.settings.units)

    def submitted(self, student: str, unit: str) -> Path:
        """Where the submission of `student` for `unit` should be, or is, in a folder whose name reads the same."""
        names = (student, *self._folders.get(plain_id(student), ()))
        places = [Path(self.coursedir.format_path(self.coursedir.submitted_directory, name, unit)) for name in names]
        return next((place for place in places if os.path.lexists(place)), places[0])

    def autograded(self, student: str, unit: str) -> Path:
        """Where the autograded notebook of `student` for `unit` goes."""
        return Path(self.coursedir.format_path(self.coursedir.autograded_directory, student, unit), f"{unit}.ipynb")

    def feedback(self, student: str, unit: str) -> Path:
        """Where the feedback page of `student` for `unit` goes."""
        return Path(self.coursedir.format_path(self.coursedir.feedback_directory, student, unit), f"{unit}.html")

    def submitting_students(self) -> list[str]:
        """Everyone who has a folder in ``submitted/``; see `strangers` for what else lies there."""
        units = find_units(self.source)
        self._folders.clear()
        for entry in sorted(self._handed_in()):
            if not _why_nobodys(entry, units):
                self._folders.setdefault(plain_id(entry.name), []).append(entry.name)
        return sorted(self._folders)

    def has_new_submissions(self) -> bool:
        """Whether a file in ``submitted/`` is younger than the gradebook, and so is likely to be executed."""
        submitted = self.root / self.coursedir.submitted_directory
        try:
            graded = Path(self.db_url.removeprefix("sqlite:///")).stat().st_mtime
            return any(path.lstat().st_mtime > graded for path in submitted.glob("*/*/*"))
        except OSError:  # something vanished, or the gradebook is no file
            return False

    def strangers(self) -> Iterator[str]:
        """One sentence for each thing in ``submitted/`` that is nobody's folder, somebody's second, or of no unit."""
        units = find_units(self.source)
        for entry in sorted(self._handed_in()):
            name = f"submitted/{one_line(entry.name, 60)}"
            if why := _why_nobodys(entry, units):
                yield _("{name} was passed over: {why}", name=name, why=why)
            elif not entry.is_symlink() and (others := misplaced(entry, units)[""]):
                more = _(" and {number} more", number=len(others) - 3) if len(others) > 3 else ""
                files = ", ".join(one_line(path, 100) for path in others[:3])
                yield _(
                    "{name}: {files} belongs to no unit; UNIT/UNIT.ipynb is what is graded",
                    name=name,
                    files=files + more,
                )
        for student in self.submitting_students():
            names = [f"submitted/{one_line(name, 60)!r}" for name in self._folders[student]]
            if len(names) > 1:
                folders = _(" and ").join(names)
                yield _("{folders} read as one student, and one of them is graded; put them together", folders=folders)

    def _handed_in(self) -> list[Path]:
        folder = self.root / self.coursedir.submitted_directory
        return [entry for entry in folder.glob("*") if not entry.name.startswith(".")]

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the folder: two runs at once would write the same files.

        Raises:
            FolderBusy: another run holds it.
            UsageError: it cannot be held.
        """
        import fcntl

        with contextlib.ExitStack() as stack:
            try:
                file = stack.enter_context(open(self.root / ".course.lock", "w"))
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise FolderBusy("another course command is at work in this folder; wait for it to end") from None
            except OSError as error:  # a network's file system may know no locks
                raise UsageError(
                    "the course folder {root} cannot be written and locked ({reason}); use a folder of your own "
                    "on a disk of this machine",
                    root=self.root,
                    reason=error.strerror,
                ) from None
            for place, pattern in ((self.answer_key, "."), (self.release, "*"), (self._autograded, "*/*")):
                atomic.sweep(place, pattern)
            self._keep_from_others()
            yield

    def _keep_from_others(self) -> None:
        """What lies in the folders of a class is nobody's outside it, whoever made them, and in whatever way."""
        made = self.coursedir
        for name in (made.submitted_directory, made.autograded_directory, made.feedback_directory):
            with contextlib.suppress(OSError):  # it is not there yet, or somebody else's
                atomic.restrict(self.root / name, 0o770)


def _timezone(app: NbGrader) -> str:
    name = zone_of(app.config)
    try:
        zone_named(name)
    except ValueError:
        raise UsageError(
            "c.Exchange.timezone in {file}: there is no time zone {name}; it should be one like Asia/Seoul",
            file=CONFIG_NAME,
            name=name,
        ) from None
    return name


def _why_nobodys(entry: Path, units: list[str]) -> str:
    """Why something in ``submitted/`` is no student's folder; empty where it is one."""
    if is_leftover(entry.name):
        return _("a system or a program left it there")
    if not is_student_id(entry.name):
        return _("no student can have this id; rename the folder")
    if not (entry.is_dir() or entry.is_symlink()):
        return _("it is a file; put it into a student's folder")
    return _("it is named like a unit; put it into a student's folder") if entry.name in units else ""


def find_course_folder(start: Path | None = None) -> CourseFolder:
    """The course folder at or above `start` (default: where we are).

    Raises:
        UsageError: there is none, or its configuration cannot be read.
    """
    start = (start or Path.cwd()).resolve()
    for folder in (start, *start.parents):
        if (folder / CONFIG_NAME).is_file():
            return open_course_folder(folder)
    raise UsageError("no {file} here or above {start}; run this in the course folder", file=CONFIG_NAME, start=start)


def open_course_folder(root: Path) -> CourseFolder:
    """The course folder `root`, with its ``nbgrader_config.py`` read as nbgrader reads it."""
    if signs := _PATTERN.findall(str(root)):
        raise UsageError(
            "nbgrader takes {signs} in the path of the course folder for a pattern; rename the folder: {root}",
            signs=" ".join(dict.fromkeys(signs)),
            root=root,
        )
    put_environment_on_path()
    app = NbGrader(log_level=logging.ERROR)
    app.load_cwd_config = False
    app.config_file_name = "nbgrader_config"
    app.raise_config_file_errors = True
    try:
        app.initialize([], root=str(root))
    except Exception as error:  # the configuration is Python: anything can go wrong in it
        raise UsageError(
            "{file} cannot be read: {kind}: {error}",
            file=root / CONFIG_NAME,
            kind=type(error).__name__,
            error=error,
        ) from None
    app.log.setLevel(logging.ERROR)
    app.coursedir._load_config(app.config)
    app.coursedir.root = str(root)
    return CourseFolder(app)


def put_environment_on_path() -> None:
    """nbgrader calls ``alembic`` as a program on PATH, which an environment that is not activated lacks."""
    programs = str(Path(sys.executable).parent)
    if programs not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = programs + os.pathsep + os.environ.get("PATH", "")
