"""What students have submitted by nbgrader's exchange, taken over as ``nbgrader collect --update`` does it.

This module may touch: the exchange, read-only, and ``submitted/``, through nbgrader.
"""

import contextlib
import io
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from nbgrader.apps import NbGraderAPI
from nbgrader.utils import temp_attrs

from course.errors import UsageError
from course.facts.student import is_student_id
from course.grading.arrivals import Arrivals
from course.grading.course_folder import CourseFolder
from course.text import one_line


class Inbound:
    """The exchange of a course; nothing of it where the course has none."""

    def __init__(self, folder: CourseFolder, units: Sequence[str]) -> None:
        self._folder, self._units, self._arrivals = folder, units, Arrivals()
        self._api = NbGraderAPI(coursedir=folder.coursedir, config=folder.app.config)
        collect = self._api.exchange.Collect(
            coursedir=folder.coursedir, authenticator=self._api.authenticator, parent=self._api
        )
        root = getattr(collect, "root", "")  # an exchange of another kind may have none
        self._place = Path(root or os.devnull, folder.course_id or "no course", "inbound")

    def collect(self) -> None:
        """Take over what is new, student by student; whoever is still submitting is waited for.

        nbgrader itself would take half of such a submission, and never the rest.

        Raises:
            FolderBusy: another command is at work in the folder.
            UsageError: nbgrader could not take it, or should not: it would copy what a student's link points at.
        """
        odd = []
        for name in self._arrivals.ready(self._submissions()):
            state, (student, unit, _) = self._arrivals.state(name), name
            if any(map(_is_odd, self._place.glob(f"{student}+{unit}+*"))):  # nbgrader takes the newest of them
                odd.append(f"{student}+{unit}")
            else:
                with self._folder.lock():
                    self._take(student, unit)
            self._arrivals.done(name, state)
        if odd:
            raise UsageError(
                "links and devices in the exchange were not followed: {names}", names=one_line(", ".join(odd))
            )

    def _submissions(self) -> Iterator[tuple[tuple[str, ...], Path]]:
        names = []
        with contextlib.suppress(OSError):
            names = sorted(os.listdir(self._place))
        for name in names:
            for unit in self._units:
                student, found, when = name.partition(f"+{unit}+")
                if found and is_student_id(student):
                    yield (student, unit, when), self._place / name

    def _take(self, student: str, unit: str) -> None:
        with contextlib.redirect_stderr(io.StringIO()), temp_attrs(self._folder.coursedir, student_id=student):
            outcome = self._api.collect(unit, update=True)
        if not outcome["success"]:
            last = (outcome.get("error") or outcome.get("log") or "no reason given").strip().splitlines()[-1]
            raise UsageError(
                "{student}, {unit}: what was submitted by the exchange was not taken: {why}",
                student=student,
                unit=unit,
                why=one_line(last),
            )


def _is_odd(place: Path) -> bool:
    """Whether anything in a submission is neither a file nor a folder."""
    for folder, folders, files in os.walk(place):
        entries = [(name, stat.S_ISDIR) for name in folders] + [(name, stat.S_ISREG) for name in files]
        if not all(is_so(os.lstat(Path(folder, name)).st_mode) for name, is_so in entries):
            return True
    return False
