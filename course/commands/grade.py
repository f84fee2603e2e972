"""``course grade``: grade submissions and show the class."""

import argparse
from collections.abc import Iterator

from course.commands.class_table import changes_table, class_table, only_problems, problems, summary, what_would_change
from course.commands.console import console, say
from course.commands.progress import grade_with_progress
from course.commands.roster import hinted
from course.commands.watch import watch
from course.exchange.collected import NAME, read_table
from course.facts.collecting import Fate
from course.facts.remarks import Status
from course.gradebook.database import open_gradebook
from course.gradebook.result import Result
from course.gradebook.roster import members, read_roster
from course.grading.course_folder import CourseFolder, find_course_folder
from course.language import _
from course.text import one_line, whole_name

WARNING = (
    "warning: --no-isolation: students' code runs as you: it can read and change your files, the gradebook among them, "
    "and use the network"
)


def run(options: argparse.Namespace) -> int:
    """Grade, or watch; 0 when all was graded, whatever the grades; 1 when a submission was not graded by our fault."""
    folder = find_course_folder()
    for line in folder.strangers():
        say(line)
    if options.no_isolation:
        say(_(WARNING), "yellow")
    if options.watch:
        return watch(folder, options)
    results = grade_with_progress(
        folder,
        options.units,
        options.students,
        force=options.force,
        jobs=options.jobs,
        scheduler=options.scheduler,
        isolated=not options.no_isolation,
        dry_run=options.dry_run,
    )
    if not results:
        say(_("there is nobody to grade: submitted/ is empty and the gradebook has no students"))
        return 0
    names, absent = _class_list(folder, results)
    shown = only_problems(results) if options.only_problems else results
    if options.dry_run:
        console.print(changes_table(results))
    elif shown:
        console.print(class_table(shown, names))
    for line in (*problems(results, names), *absent, *not_collected(folder, results, names)):
        say(line)
    if options.dry_run:
        say(what_would_change(results))
    else:
        _end(results, bool(shown))
    return 1 if any(result.status is Status.FAULT for result in results) else 0


def _end(results: list[Result], has_table: bool) -> None:
    if not has_table:
        say(_("there is no student with something to look at"))
    for line in summary(results):
        say(line, "bold")


def not_collected(folder: CourseFolder, results: list[Result], names: dict[str, str]) -> Iterator[str]:
    """A line for each file of a student without a submission that `course collect` could not take for one."""
    missing = {result.student for result in results if result.status is Status.MISSING}
    unread = (Fate.BROKEN, Fate.REFUSED, Fate.OTHER, Fate.NO_UNIT)
    for row in read_table(folder.root / NAME).values():
        if row.status in unread and row.student in missing:
            who = " ".join(filter(None, (row.student, names.get(row.student))))
            place = one_line(row.place, 150)
            yield _(
                "{who} handed in what could not be collected: {place}: {reason}",
                who=who,
                place=place,
                reason=row.reason,
            )


def _class_list(folder: CourseFolder, results: list[Result]) -> tuple[dict[str, str], list[str]]:
    """The names of students; and a line for each who handed in and is not in the class list, where there is one."""
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        listed = {one.student for one in read_roster(gradebook.db.connection())}
        names = {one.student: one.name or whole_name(one.first_name, one.last_name) for one in members(gradebook)}
    here = {result.student for result in results if result.status is not Status.MISSING}
    absent = (
        [_("not in the class list: {student}", student=who) for who in hinted(sorted(here - listed), listed)]
        if listed
        else []
    )
    return names, absent
