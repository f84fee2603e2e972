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
from course.language import _, many

NEXT = {
    "moodle": "in Moodle: the assignment, its submissions, Upload multiple feedback files in a zip",
    "canvas": "in Canvas: the assignment, Re-Upload Submissions; students see a page under the name of their own file",
}
PAGES = ("{count} page", "{count} pages")
_MOST = 20


def run(options: argparse.Namespace) -> int:
    """Write the pages, and the zip where one is asked for, and say where they are."""
    folder = find_course_folder()
    if options.output and not options.zip:
        raise UsageError("--output is for --zip: say what the zip is for, --zip moodle, canvas or folder")
    units = units_with_feedback(folder, options.units, options.student)
    settle(folder)
    failed, written = [], []
    with folder.lock(), console.status(_("writing")) as status:
        rows = _collected(folder, options.zip)
        for unit in units:
            status.update(_("writing {unit}", unit=unit))
            try:
                pages = write_feedback(folder, unit, options.student)
            except UsageError as error:  # one unit's trouble is not the next one's
                failed.append(str(error))
                continue
            written += [Page(path.parent.parent.name, unit, path) for path in pages]
            where = folder.feedback(options.student or _("STUDENT"), unit)
            say(f"{unit}: {many(len(pages), *PAGES)}, {where}")
        if failed:
            raise UsageError("\n".join(failed))
        if options.zip:
            status.update(_("packing"))
            _pack(folder, options.zip, Path(options.output or f"feedback-{options.zip}.zip"), written, rows, units)
    return 0


def _collected(folder: CourseFolder, kind: str | None) -> list[Row]:
    """The table with the names under which the submissions came."""
    if kind in (None, FOLDER):
        return []
    if rows := read_table(folder.root / NAME):
        return list(rows.values())
    raise UsageError(
        "there is no {table}, in which course collect notes the names under which the submissions "
        "came; run: course collect PATH…, or use --zip folder",
        table=NAME,
    )


def _pack(folder: CourseFolder, kind: str, output: Path, pages: list[Page], rows: list[Row], units: list[str]) -> None:
    pages = [page for page in pages if page.path.is_file()]
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        roster = Roster(members(gradebook), units)
    named = by_student(pages) if kind == FOLDER else by_system(kind, pages, rows, roster.resolve)
    if not named.pages:
        raise UsageError(
            "no page can go back to {kind}: {table} has no name of it for any (column lms_name); use --zip folder",
            kind=kind.title(),
            table=NAME,
        )
    atomic.write_as_asked(output, pack(named.pages))
    students = {page.student for page in named.pages.values()}
    say(
        _(
            "wrote {path}: {pages} of {students}",
            path=output,
            pages=many(len(named.pages), *PAGES),
            students=many(len(students), "{count} student", "{count} students"),
        )
    )
    for line in _absent(kind, named, roster.students):
        say(line)
    if kind in NEXT:
        say(_(NEXT[kind]))


def _absent(kind: str, named: Named, students: dict[str, RosterStudent]) -> Iterator[str]:
    """A line for each page that is not in the zip, after one that says why."""
    for pages, why in (
        (named.nameless, _("{table} has no name of {kind} for it", table=NAME, kind=kind.title())),
        (named.shared, _("several students' came under one name, and nobody knows whose it is")),
    ):
        if pages:
            hint = "" if kind == FOLDER else _("; --zip folder has all")
            yield _("not in the zip: {pages}, because {why}{hint}", pages=many(len(pages), *PAGES), why=why, hint=hint)
        for page in pages[:_MOST]:
            name = students[page.student].name if page.student in students else ""
            yield f"  {page.student} {name}".rstrip() + f", {page.unit}"
        if len(pages) > _MOST:
            yield _("  and {number} more", number=len(pages) - _MOST)
