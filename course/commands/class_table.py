"""The class as a table: a row for each student, a column for each unit; and what a dry run would change in it."""

from collections import Counter
from collections.abc import Iterator

from rich.markup import escape
from rich.table import Table

from course.facts.remarks import BOUNDS, WORTH_KNOWING, Change, Note, Status, Why
from course.gradebook.result import Result
from course.words.remarks import note_sentence, refusal_sentence, status_word

_SHORT = {Status.MISSING: "–", Status.DAMAGED: "not gradable", Status.FAULT: "our fault"}

_MANY = 3
_BOUNDS = {
    Change.TIMED_OUT: "ran out of time: where their code is honest, give more in nbgrader_config.py "
    "(cell_seconds, notebook_seconds), or fewer --jobs",
    Change.MEMORY: "ran out of memory: where their code is honest, give more in nbgrader_config.py (memory_mb)",
    Change.KERNEL_ENDED: "lost their kernel: see in formgrader what they did, and whether memory_mb and cpu_seconds "
    "in nbgrader_config.py are enough",
}


def class_table(results: list[Result]) -> Table:
    """`results` as a table; ``–`` is no submission."""
    units = sorted({result.unit for result in results})
    students = sorted({result.student for result in results})
    found = {(result.student, result.unit): result for result in results}
    legend = " · ".join(units) + "\n–  no submission"
    if any(_is_doubtful(result) for result in results):
        legend += "\n*  see what is said of it below"
    table = Table("student", title="Scores, of 100 each", caption=legend, caption_justify="left")
    for unit in units:
        table.add_column(unit.partition("-")[0], justify="right", no_wrap=True)
    for student in students:
        table.add_row(escape(student), *(_cell(found.get((student, unit))) for unit in units))
    return table


def _cell(result: Result | None) -> str:
    if result is None:
        return ""
    if result.score is None:
        return _SHORT[result.status]
    return f"{result.score:g}*" if _is_doubtful(result) else f"{result.score:g}"


def _is_doubtful(result: Result) -> bool:
    return any(note.change in WORTH_KNOWING for note in result.notes)


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
    """One line for each submission that was not graded, and for what is to be known of the others."""
    for result in results:
        if result.refusal is not None and result.refusal.why is not Why.NOTHING:
            why = refusal_sentence(result.refusal)
            yield f"{result.student}, {result.unit}: {status_word(result.status)}: {why}"
        for line in _told(result.notes):
            yield f"{result.student}, {result.unit}: {line}"
    yield from _of_many(results)


def _told(notes: tuple[Note, ...]) -> Iterator[str]:
    """What has to be known in full; of what was put right, a few."""
    yield from (note_sentence(note) for note in notes if note.change in WORTH_KNOWING)
    others = [note for note in notes if note.change not in (*WORTH_KNOWING, Change.OLDER_RELEASE)]
    shown = others if len(others) <= 3 else others[:2]
    yield from map(note_sentence, shown)
    if len(shown) < len(others):
        yield f"and {len(others) - len(shown)} more of this kind"


def _of_many(results: list[Result]) -> Iterator[str]:
    """What is no single student's: the older version of a notebook, and a bound that many run into."""
    for unit in sorted({result.unit for result in results}):
        graded = [result for result in results if result.unit == unit and result.status is Status.GRADED]
        count = Counter(change for result in graded for change in {note.change for note in result.notes})
        if old := count[Change.OLDER_RELEASE]:
            who = "a submission is" if old == 1 else f"{old} submissions are"
            yield f"{unit}: {who} of an older version of the notebook; nothing was lost by it"
        for change in BOUNDS:
            if count[change] >= max(_MANY, len(graded) / 10):
                yield f"{unit}: warning: {count[change]} of {len(graded)} submissions {_BOUNDS[change]}"
