"""nbgrader's database: opens it with our tables in it, and waits for a process that holds it.

This module may touch: the gradebook's database.
"""

import contextlib
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa
from nbgrader.api import Gradebook, InvalidEntry

from course import atomic
from course.errors import GradebookBusy
from course.gradebook.tables import METADATA, OBSERVATIONS
from course.language import _

# nbgrader 0.9.5 and 0.9.6 fill in a new submission before they add it to the session; SQLAlchemy 2.1 warns of that.
warnings.filterwarnings("ignore", category=sa.exc.SAWarning, module=r"nbgrader\.api")

BUSY_SECONDS = 20.0
"""How long a database that another process holds is waited for."""
_OUR_MISTAKES = (sa.exc.IntegrityError, sa.exc.DataError, sa.exc.ProgrammingError, sa.exc.NotSupportedError)
_T = TypeVar("_T")


@contextlib.contextmanager
def open_gradebook(db_url: str, course_id: str = "") -> Iterator[Gradebook]:
    """nbgrader's gradebook with our tables in it; made where there is none.

    Raises:
        GradebookBusy: another process holds the database.
    """
    gradebook = patiently(lambda: _open(db_url, course_id))
    try:
        yield gradebook
    finally:
        gradebook.close()


def _open(db_url: str, course_id: str) -> Gradebook:
    gradebook = Gradebook(db_url, course_id)
    try:
        is_new = not sa.inspect(gradebook.engine).has_table(OBSERVATIONS.name)
        _keep_from_others(db_url, 0o700 if is_new else 0o770)
        METADATA.create_all(gradebook.engine)
    except sa.exc.DatabaseError:
        gradebook.close()
        raise
    return gradebook


def _keep_from_others(db_url: str, most: int) -> None:
    """Grades are nobody's; and observations hold inputs of hidden tests, and are as private as the answer key."""
    database = sa.make_url(db_url).database
    if db_url.startswith("sqlite") and database:
        for path in map(Path, (database, f"{database}-wal", f"{database}-shm", f"{database}-journal")):
            with contextlib.suppress(OSError):  # it is not there, or not ours
                atomic.restrict(path, most)


def patiently(step: Callable[[], _T]) -> _T:
    """The value of `step`; while another process holds the database, it is tried again.

    Raises:
        GradebookBusy: the database stays held, or cannot be used.
    """
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            return step()
        except (sa.exc.DatabaseError, InvalidEntry) as error:
            why = _of_the_file(error)
            if why is None:
                raise
            if "locked" not in why.lower():
                raise GradebookBusy(
                    "the gradebook cannot be used: {why}{remedy}", why=why, remedy=_remedy(why)
                ) from None
            if time.monotonic() >= end:
                raise GradebookBusy("another program holds the gradebook; close it and run the command again") from None
            time.sleep(0.2)


def _of_the_file(error: Exception) -> str | None:
    """What is wrong with the database's file; None where our statement is. nbgrader wraps it in an error of its own."""
    cause = error.__context__ if isinstance(error, InvalidEntry) else error
    if not isinstance(cause, sa.exc.DatabaseError) or isinstance(cause, _OUR_MISTAKES):
        return None
    return str(cause.orig)


def _remedy(why: str) -> str:
    if not any(word in why for word in ("malformed", "not a database", "corrupt")):
        return ""
    return _(
        "; put a copy of it back, or move it away, build, and grade again: "
        "scores and comments given by hand are in it alone"
    )


def patiently_written(gradebook: Gradebook, write: Callable[[], _T]) -> _T:
    """The value of `write`, which commits; what goes wrong in it leaves the gradebook as it was.

    Raises:
        GradebookBusy: another process holds the database.
    """

    def step() -> _T:
        try:
            return write()
        except BaseException:
            gradebook.db.rollback()
            raise

    return patiently(step)
