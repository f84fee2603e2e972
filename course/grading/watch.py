"""Grading what arrives, as it arrives: each submission that has come to rest is graded, and its page written.

Each round goes through `course.grading.pipeline.grade`, which holds the folder's lock; between rounds nobody holds it.
What was graded is known from the gradebook, and a page that is missing, cut off or older than what it tells of is
written again: so whoever kills this, at whatever moment, loses nothing.

This module may touch: what grading and writing pages touch, what `course.grading.inbound` touches, and SIGINT.
"""

import contextlib
import datetime
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from course.errors import CourseError, FolderBusy, IsolationMissing, UsageError
from course.facts.remarks import Change
from course.facts.student import plain_id
from course.gradebook.result import Result
from course.grading.arrivals import Arrivals
from course.grading.course_folder import CourseFolder
from course.grading.feedback_pages import write_feedback
from course.grading.inbound import Inbound
from course.grading.pipeline import grade
from course.kernel.server_process import WarmServer
from course.zone import midnight

LOOK_SECONDS = 0.5
AT_A_TIME = 24
"""Submissions of a round: in between, other commands find the folder free, and what arrived meanwhile is seen."""
_END = b"</html>"


class Watch:
    """Watching a course folder."""

    def __init__(
        self,
        folder: CourseFolder,
        units: Sequence[str],
        students: Sequence[str],
        tell: Callable[[Result], None],
        trouble: Callable[[str], None],
        **options: Any,
    ) -> None:
        """
        Arguments:
            folder: the course folder.
            units, students: which; no students means everybody.
            tell: called with each result that is new, once its page stands.
            trouble: called with a sentence on what cannot be done now; it is tried again.
            options: of `grade`: jobs, scheduler, isolated.
        """
        self._folder, self._units, self._students = folder, units, set(map(plain_id, students))
        self._tell, self._trouble, self._options = tell, trouble, options
        self._arrivals, self._inbound = Arrivals(), Inbound(folder, units)
        self._said = ""
        self._day: datetime.datetime | None = None
        self._is_stopped = False

    def run(self) -> None:
        """Grade what is there and what comes, until Ctrl-C.

        Raises:
            IsolationMissing: this machine cannot isolate submissions.
        """
        before = signal.signal(signal.SIGINT, self._stop)
        try:
            if not self._options.get("scheduler"):
                threading.Thread(target=_warm, daemon=True).start()
            while not self._is_stopped:
                self.round()
                time.sleep(LOOK_SECONDS)
        except KeyboardInterrupt:
            return
        finally:
            signal.signal(signal.SIGINT, before)

    def _stop(self, *_: object) -> None:
        self._is_stopped = True  # nbgrader takes whatever is raised in it for a failure of its own
        raise KeyboardInterrupt

    def round(self) -> None:
        """Look once, and grade what has come to rest."""
        today = midnight(self._folder.timezone)
        if self._day != today:  # what came too often yesterday is looked at again
            self._day, self._arrivals = today, Arrivals()
        with self._patiently():
            self._inbound.collect()
        ready = self._arrivals.ready(self._submissions())[:AT_A_TIME]
        for unit, group in groupby(sorted(ready, key=lambda who: who[1]), key=lambda who: who[1]):
            with self._patiently():
                self._grade(unit, [student for student, _ in group])

    @contextlib.contextmanager
    def _patiently(self) -> Iterator[None]:
        """What cannot be done now is tried again: another command is at work, or a unit is being built."""
        try:
            yield
        except FolderBusy:
            pass
        except IsolationMissing:
            raise
        except CourseError as error:
            if self._said != str(error):
                self._said = str(error)
                self._trouble(self._said)

    def _submissions(self) -> Iterator[tuple[tuple[str, str], Path]]:
        for student in self._folder.submitting_students():
            if not self._students or student in self._students:
                for unit in self._units:
                    yield (student, unit), self._folder.submitted(student, unit)

    def _grade(self, unit: str, students: list[str]) -> None:
        states = {student: self._arrivals.state((student, unit)) for student in students}

        def tell(result: Result) -> None:
            who = plain_id(result.student)
            is_new = self._write_page(result) or bool(result.verdicts or result.refusal)
            self._arrivals.done((who, unit), states[who])
            if is_new or any(note.change is Change.TOO_OFTEN for note in result.notes):
                self._tell(result)
            if self._is_stopped:
                raise KeyboardInterrupt

        per_day = self._folder.settings.watch_per_day
        grade(self._folder, [unit], students, per_day=per_day, on_result=tell, **self._options)

    def _write_page(self, result: Result) -> bool:
        """Write the page where there is something that it does not tell yet."""
        page = self._folder.feedback(result.student, result.unit)
        if _tells(page, self._folder.autograded(result.student, result.unit)):
            return False
        try:
            write_feedback(self._folder, result.unit, result.student)
        except UsageError as error:
            if not self._is_stopped:
                self._trouble(str(error))
            return False
        return True


def _tells(page: Path, autograded: Path) -> bool:
    """Whether `page` is whole and younger than the `autograded` notebook, if there is one."""
    try:
        graded = autograded.stat().st_mtime_ns
    except OSError:
        return True
    try:
        return page.stat().st_mtime_ns >= graded and page.read_bytes().rstrip().endswith(_END)
    except OSError:
        return False


def _warm() -> None:
    """Import TensorFlow before the first submission arrives; what is wrong with that is told when one does."""
    with contextlib.suppress(CourseError):
        WarmServer.shared()
