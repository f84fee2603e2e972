"""The class as a table: a row for each student, a column for each unit; and what a dry run would change in it."""

from collections.abc import Iterator

from rich.markup import escape
from rich.table import Table

from course.facts.remarks import Status, Why
from course.gradebook.result import Result
from course.words.remarks import note_sentence, refusal_sentence, status_word

_SHORT = {Status.MISSING: "–", Status.DAMAGED: "not gradable", Status.FAULT: "our fault"}


def class_table(results: list[Result]) -> Table:
    """`results` as a table; ``–`` is no submission."""
    units = sorted({result.unit for result in results})
    students = sorted({result.student for result in results})
    found = {(result.student, result.unit): result for result in results}
    legend = " · ".join(units) + "\n–  no submission"
    table = Table("student", title="Scores, of 100 each", caption=legend, caption_justify="left")
    for unit in units:
        table.add_column(unit.partition("-")[0], justify="right", no_wrap=True)
    for student in students:
        table.add_row(escape(student), *(_cell(found.get((student, unit))) for unit in units))
    return table


def _cell(result: Result | None) -> str:
    if result is None:
        return ""
    return f"{result.score:g}" if result.score is not None else _SHORT[result.status]


def changes_table(results: list[Result]) -> Table:
    """What a dry run found: a row for each exercise of each student whose points would change."""
    table = Table("student", "unit", "exercise", title="What would change", caption="–  no points")
    for name in ("before", "after"):
        table.add_column(name, justify="right", no_wrap=True)
    for result in results:
        for change in result.changes:
            points = ("–" if value is None else f"{value:g}" for value in (change.before, change.after))
            table.add_row(escape(result.student), result.unit, change.exercise, *points)
    return table


def what_would_change(results: list[Result]) -> str:
    """A dry run in one sentence."""
    changed = [result for result in results if result.changes]
    return (
        f"{sum(bool(result.verdicts) for result in results)} of {len(results)} submissions were graded again, "
        f"{len(changed)} would change; nothing was written. Penalties for being late are not counted here."
    )


def problems(results: list[Result]) -> Iterator[str]:
    """One line for each submission that was not graded, and for what was put right in the others."""
    for result in results:
        if result.refusal is not None and result.refusal.why is not Why.NOTHING:
            why = refusal_sentence(result.refusal)
            yield f"{result.student}, {result.unit}: {status_word(result.status)}: {why}"
        shown = result.notes if len(result.notes) <= 3 else result.notes[:2]
        for note in shown:
            yield f"{result.student}, {result.unit}: {note_sentence(note)}"
        if len(shown) < len(result.notes):
            yield f"{result.student}, {result.unit}: and {len(result.notes) - len(shown)} more of this kind"
