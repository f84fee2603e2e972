"""``course audit``: do the tests let every right answer pass, and no wrong one?"""

import argparse

from rich.table import Table

from course.audit.audit import UnitAudit
from course.audit.drafts import write_drafts
from course.audit.equivalents import FILE, entry_for
from course.audit.folder_audit import audit_units
from course.commands.console import console, say
from course.grading.course_folder import CourseFolder, find_course_folder
from course.language import _


def run(options: argparse.Namespace) -> int:
    """0 when the tests hold in all units, 1 when not."""
    folder = find_course_folder()
    if options.drafts:
        return _write_drafts(folder, *options.drafts)
    with console.status(_("auditing")) as status:
        audits = audit_units(
            folder,
            options.units,
            with_mutants=not options.no_mutants,
            on_step=lambda unit, step: status.update(f"{unit}: {step}"),
        )
    for audit in audits:
        _show(audit, listed=options.equivalent)
    _totals(audits)
    return 0 if all(audit.passed for audit in audits) else 1


def _write_drafts(folder: CourseFolder, unit: str, exercise: str) -> int:
    with console.status(_("drafts")) as status:
        files = write_drafts(folder, unit, exercise, status.update)
    for path in files:
        line = path.read_text(encoding="utf-8").partition("\n")[0]
        say(f"{path.name}  {line.removeprefix('# draft: ')}")
    if files:
        place = files[0].parent.relative_to(folder.root)
        say(
            _(
                "drafts in {place}: {number}; move to misconceptions/ what students do, delete its first line, and\n"
                "write the others of its header",
                place=place,
                number=len(files),
            )
        )
    else:
        say(_("no drafts: a misconception of the bank explains every mutant that the tests catch"))
    return 0


def _show(audit: UnitAudit, *, listed: bool) -> None:
    if audit.mutants:
        console.print(_matrix(audit))
    for survivor in audit.survivors:
        mutant = survivor.mutant
        head = _(
            "SURVIVOR {unit}, {exercise}, {operator} in {origin}, line {line}",
            unit=audit.unit,
            exercise=survivor.exercise,
            operator=mutant.operator,
            origin=survivor.origin,
            line=mutant.line,
        )
        say(head, "red")
        say(f"{mutant.change}\n{mutant.code}\n")
        say(entry_for(survivor.exercise, mutant))
    if audit.survivors:
        place = f"answers/{audit.unit}/{FILE}"
        say(
            _(
                "A survivor shows a case that the tests lack; or it is right: then {place} gets its entry, "
                "with the reason",
                place=place,
            )
        )
    for problem in audit.problems:
        say(_("PROBLEM {unit}, {problem}", unit=audit.unit, problem=problem), "red")
    for survivor, entry in audit.equivalent if listed else ():
        mutant = survivor.mutant
        text = f"{_('equivalent')}: {survivor.exercise}, {mutant.operator}: {mutant.change}: {entry.reason}"
        say(text)


def _matrix(audit: UnitAudit) -> Table:
    """The kill matrix: a row for each operator, a column for each exercise; a bare number: all of them were killed."""
    exercises = list(dict.fromkeys(exercise for exercise, operator in audit.mutants))
    operators = sorted({operator for exercise, operator in audit.mutants})
    names = "\n".join(f"{number}  {exercise}" for number, exercise in enumerate(exercises, 1))
    title = _("{unit}: mutants (killed/all, where some live)", unit=audit.unit)
    table = Table(_("operator"), title=title, caption=names, caption_justify="left")
    for number in range(1, len(exercises) + 1):
        table.add_column(str(number), justify="right", no_wrap=True)
    for operator in operators:
        cells = [(exercise, operator) for exercise in exercises]
        table.add_row(operator, *(_share(audit.killed[cell], audit.mutants[cell]) for cell in cells))
    return table


def _share(killed: int, mutants: int) -> str:
    return f"{killed}/{mutants}" if killed < mutants else str(mutants or "")


def _totals(audits: list[UnitAudit]) -> None:
    rows = {
        _("accepted answers"): [audit.accepted for audit in audits],
        _("misconceptions"): [audit.misconceptions for audit in audits],
        _("independent routes"): [audit.independent for audit in audits],
        _("mutants"): [audit.mutants.total() for audit in audits],
        _("  killed"): [audit.killed.total() for audit in audits],
        _("  equivalent"): [len(audit.equivalent) for audit in audits],
        _("  survivors"): [len(audit.survivors) for audit in audits],
        _("problems"): [len(audit.problems) for audit in audits],
        _("seconds"): [round(audit.seconds) for audit in audits],
    }
    table = Table("", title=_("Audit"))
    for name in (*(audit.unit.partition("-")[0] for audit in audits), _("all")):
        table.add_column(name, justify="right")
    for name, figures in rows.items():
        table.add_row(name, *map(str, figures), str(sum(figures)))
    console.print(table)
