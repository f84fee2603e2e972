"""``course collect``: put what an LMS or students sent into ``submitted/``, and say what became of each file."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from rich.table import Table

from course.commands.console import console, say
from course.errors import UsageError
from course.exchange.collect import Collected, collect
from course.exchange.collected import NAME, read_table, write_table
from course.exchange.placing import KEPT
from course.exchange.senders import Roster
from course.facts.collecting import Fate
from course.gradebook.database import open_gradebook
from course.gradebook.roster import members
from course.grading.course_folder import CourseFolder, find_course_folder
from course.judging.unit import chosen_units, read_unit
from course.language import _, many
from course.text import one_line
from course.zone import zone_named

_TOLD = (Fate.UNSURE, Fate.STRANGER, Fate.NO_UNIT, Fate.BROKEN, Fate.REFUSED)
"""What an instructor has to look at, the most urgent first."""
_MOST = 20


def run(options: argparse.Namespace) -> int:
    """Collect; 1 when no notebook could be read in all that was named."""
    folder = find_course_folder()
    paths = [_outside(Path(path), folder) for path in options.paths]
    units = [read_unit(folder.source, name) for name in chosen_units(folder.units, [])]
    zone = zone_named(folder.timezone)
    table = folder.root / NAME
    with folder.lock():
        before = read_table(table)
        with open_gradebook(folder.db_url, folder.course_id) as gradebook:
            roster = Roster(members(gradebook), [unit.name for unit in units])
        done = collect(folder, paths, roster, units, before, zone)
        write_table(table, done.rows.values())
    console.print(_summary(done))
    for line in _told(done, folder, bool(roster.students)):
        say(line)
    if not done.notebooks:
        say(_("no notebook could be read; name the zip or the folder that the LMS gave"), "red")
    return 0 if done.notebooks else 1


def _outside(path: Path, folder: CourseFolder) -> Path:
    """`path`, which is none of the course's own folders."""
    place = path.resolve()
    own = [folder.root / name for name in (folder.coursedir.submitted_directory, KEPT)]
    if folder.root.is_relative_to(place) or any(place.is_relative_to(one) for one in own):
        raise UsageError(
            "{path} is or holds the course's own files; name the zip or the folder that the LMS gave", path=path
        )
    return path


def _summary(done: Collected) -> Table:
    """How many files of this run became what, and whose."""
    table = Table("", _("files"), _("of"), title=_("Collected"))
    for fate in Fate:
        rows = [row for row in done.seen.values() if row.status == fate]
        if rows:
            students = sorted({row.student for row in rows if row.student})
            units = sorted({row.unit for row in rows if row.unit})
            whose = many(len(students), "{count} student", "{count} students") if students else ""
            table.add_row(_(fate), str(len(rows)), ", ".join(filter(None, (whose, *units))))
    return table


def _told(done: Collected, folder: CourseFolder, has_roster: bool) -> Iterator[str]:
    for fate in _TOLD:
        rows = [row for row in done.seen.values() if row.status == fate]
        yield from (f"{_(fate)}: {one_line(row.place, 150)}: {row.reason}" for row in rows[:_MOST])
        if len(rows) > _MOST:
            yield _("{fate}: and {number} more, in {table}", fate=_(fate), number=len(rows) - _MOST, table=NAME)
    for student, unit, kept in done.replaced:
        yield _(
            "{student}, {unit}: the notebook that lay in submitted/ gave way; it is kept as {kept}",
            student=student,
            unit=unit,
            kept=kept,
        )
    for archive in done.at_once:
        yield (
            _(
                "{archive}: its files are all of the same minutes, so these are the times of its packing; a "
                "timestamp.txt was written for those alone that are marked as late",
                archive=archive,
            )
        )
    if done.stamps:
        yield _(
            "new time stamps: {stamps}; the times of zips were read as those of {timezone}",
            stamps=done.stamps,
            timezone=folder.timezone,
        )
    if done.leftovers:
        yield _("passed over, because systems leave them behind: {leftovers}", leftovers=done.leftovers)
    if not has_roster:
        yield _("there is no class list, so ids were taken from the paths; better run first: course roster FILE")
    absent = [row for key, row in done.rows.items() if key not in done.seen]
    if settled := [row for row in absent if row.status in (Fate.UNSURE, Fate.STRANGER) and row.decision]:
        yield _(
            "settled in {table}, but not among what was named: {number}; name their zips or folders again",
            table=NAME,
            number=len(settled),
        )
    unsure = any(row.status in (Fate.UNSURE, Fate.STRANGER) for row in done.seen.values())
    yield (
        _("{table} lists every file.", table=NAME)
        if not unsure
        else _(
            "{table} lists every file. Of the unsure ones, write the id into the column student (- leaves "
            "a file out), save it, and run the same command again.",
            table=NAME,
        )
    )
