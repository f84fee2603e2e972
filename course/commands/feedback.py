"""``course feedback``: write the pages that students read, and pack them as an LMS takes them back."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from course import atomic
from course.commands.console import console, say
from course.errors import UsageError
from course.exchange.collected import NAME, Row, read_table
from course.exchange.returning import FOLDER, Named, Page, by_student, by_system, pack
from course.exchange.senders import Roster
from course.facts.student import RosterStudent
from course.gradebook.database import open_gradebook
from course.gradebook.roster import members
from course.grading.course_folder import CourseFolder, find_course_folder
from course.grading.due_line import settle
from course.grading.feedback_pages import units_with_feedback, write_feedback

_NEXT = {
    "moodle": "in Moodle: the assignment, its submissions, Upload multiple feedback files in a zip",
    "canvas": "in Canvas: the assignment, Re-Upload Submissions; students see a page under the name of their own file",
}
_MOST = 20


def run(options: argparse.Namespace) -> int:
    """Write the pages, and the zip where one is asked for, and say where they are."""
    folder = find_course_folder()
    if options.output and not options.zip:
        raise UsageError("--output is for --zip: say what the zip is for, --zip moodle, canvas or folder")
    units = units_with_feedback(folder, options.units, options.student)
    settle(folder)
    failed, written = [], []
    with folder.lock(), console.status("writing") as status:
        rows = _collected(folder, options.zip)
        for unit in units:
            status.update(f"writing {unit}")
            try:
                pages = write_feedback(folder, unit, options.student)
            except UsageError as error:  # one unit's trouble is not the next one's
                failed.append(str(error))
                continue
            written += [Page(path.parent.parent.name, unit, path) for path in pages]
            where = folder.feedback(options.student or "STUDENT", unit)
            say(f"{unit}: {len(pages)} page{'' if len(pages) == 1 else 's'}, {where}")
        if failed:
            raise UsageError("\n".join(failed))
        if options.zip:
            status.update("packing")
            _pack(folder, options.zip, Path(options.output or f"feedback-{options.zip}.zip"), written, rows, units)
    return 0


def _collected(folder: CourseFolder, kind: str | None) -> list[Row]:
    """The table with the names under which the submissions came."""
    if kind in (None, FOLDER):
        return []
    if rows := read_table(folder.root / NAME):
        return list(rows.values())
    raise UsageError(
        f"there is no {NAME}, in which course collect notes the names under which the submissions came; "
        "run: course collect PATH…, or use --zip folder"
    )


def _pack(folder: CourseFolder, kind: str, output: Path, pages: list[Page], rows: list[Row], units: list[str]) -> None:
    pages = [page for page in pages if page.path.is_file()]
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        roster = Roster(members(gradebook), units)
    named = by_student(pages) if kind == FOLDER else by_system(kind, pages, rows, roster.resolve)
    if not named.pages:
        raise UsageError(
            f"no page can go back to {kind.title()}: {NAME} has no name of it for any (column lms_name); "
            "use --zip folder"
        )
    atomic.write_as_asked(output, pack(named.pages))
    students = {page.student for page in named.pages.values()}
    say(f"wrote {output}: {_many(len(named.pages), 'page')} of {_many(len(students), 'student')}")
    for line in _absent(kind, named, roster.students):
        say(line)
    if kind in _NEXT:
        say(_NEXT[kind])


def _absent(kind: str, named: Named, students: dict[str, RosterStudent]) -> Iterator[str]:
    """A line for each page that is not in the zip, after one that says why."""
    for pages, why in (
        (named.nameless, f"{NAME} has no name of {kind.title()} for it"),
        (named.shared, "several students' came under one name, and nobody knows whose it is"),
    ):
        if pages:
            hint = "" if kind == FOLDER else "; --zip folder has all"
            yield f"not in the zip: {_many(len(pages), 'page')}, because {why}{hint}"
        for page in pages[:_MOST]:
            name = students[page.student].name if page.student in students else ""
            yield f"  {page.student} {name}".rstrip() + f", {page.unit}"
        if len(pages) > _MOST:
            yield f"  and {len(pages) - _MOST} more"


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
