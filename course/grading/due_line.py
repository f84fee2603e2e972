"""The due date at the head of what students get, and the penalties that follow it: the same by command and by button.

This module may touch: the gradebook, and the title of the notebook in ``release/``.
"""

import datetime
from pathlib import Path

import nbformat
import sqlalchemy as sa

from course import atomic
from course.gradebook.database import open_gradebook
from course.gradebook.due import due_date
from course.gradebook.late import LatePenalties, settle_penalties
from course.grading.course_folder import CourseFolder
from course.judging.unit import with_due_line
from course.normalise import normalise, to_text
from course.words.moment import moment
from course.zone import in_zone


def put_due_line(notebook: nbformat.NotebookNode, when: datetime.datetime | None, zone: str) -> None:
    """Let the first text of a released `notebook` say when it is due; nothing where `when` is None.

    Arguments:
        when: in UTC and without a zone.
        zone: the name of the course's.
    """
    title = next((cell for cell in notebook.cells if cell.cell_type == "markdown"), None)
    if title is not None:
        title.source = with_due_line(title.source, moment(in_zone(when, zone)) if when else "")


def renew_released(folder: CourseFolder, unit: str) -> Path | None:
    """Bring the due date into the released notebook of `unit`, without a build; its path, where it was changed.

    Raises:
        OSError: it cannot be written.
    """
    path = folder.release / unit / f"{unit}.ipynb"
    try:
        before = path.read_text(encoding="utf-8")
        notebook = nbformat.reads(before, as_version=4)
    except (OSError, ValueError):
        return None  # not built yet
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        put_due_line(notebook, due_date(gradebook, unit), folder.timezone)
    after = to_text(normalise(notebook))
    if after == before:
        return None
    atomic.write(path, after.encode(), mode=None)
    return path


def settle(folder: CourseFolder) -> int:
    """Make all penalties what due dates, extensions, late rules and scores now ask for; how many changed.

    Raises:
        GradebookBusy: another process holds the gradebook.
        UsageError: the late rules are none.
    """
    url = sa.make_url(folder.db_url)
    if url.get_backend_name() == "sqlite" and not _holds_something(Path(url.database or "")):
        return 0  # whoever needs a gradebook says that there is none
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        return settle_penalties(gradebook, LatePenalties(folder.app))


def _holds_something(database: Path) -> bool:
    return database.is_file() and database.stat().st_size > 0
