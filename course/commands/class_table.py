"""The class as a table: a row for each student, a column for each unit; what is to be looked at; what it comes to."""

from collections import Counter
from collections.abc import Iterator, Mapping
from statistics import fmean
from types import MappingProxyType

from rich.markup import escape
from rich.table import Table

from course.facts.remarks import BOUNDS, WORTH_KNOWING, Change, Note, Status, Why
from course.gradebook.result import Result
from course.language import _, many, terminal_language
from course.words.remarks import note_sentence, refusal_sentence, status_word

SHORT = {Status.DAMAGED: "not gradable", Status.FAULT: "our fault"}

_MANY = 3
BOUND = {
    Change.TIMED_OUT: "ran out of time: where their code is honest, give more in nbgrader_config.py "
    "(cell_seconds, notebook_seconds), or fewer --jobs",
    Change.MEMORY: "ran out of memory: where their code is honest, give more in nbgrader_config.py (memory_mb)",
    Change.KERNEL_ENDED: "lost their kernel: see in formgrader what they did, and whether memory_mb and cpu_seconds "
    "in nbgrader_config.py are enough",
}


_NAMELESS: Mapping[str, str] = MappingProxyType({})


def class_table(results: list[Result], names: Mapping[str, str] = _NAMELESS) -> Table:
    """`results` as a table, with `names` beside the ids; ``–`` is no submission."""
    units = sorted({result.unit for result in results})
    students = sorted({result.student for result in results})
    found = {(result.student, result.unit): result for result in results}
    legend = " · ".join(units) + "\n–  " + status_word(Status.MISSING, terminal_language())
    if any(_is_doubtful(result) for result in results):
        legend += "\n*  " + _("see what is said of it below")
    named = any(names.get(student, student) not in ("", student) for student in students)
    table = Table(_("student"), title=_("Scores, of 100 each"), caption=legend, caption_justify="left")
    if named:
        table.add_column(_("name"))
    for unit in units:
        table.add_column(unit.partition("-")[0], justify="right", no_wrap=True)
    for student in students:
        who = (student, names.get(student, "")) if named else (student,)
        table.add_row(*map(escape, who), *(_cell(found.get((student, unit))) for unit in units))
    return table


def _cell(result: Result | None) -> str:
    if result is None:
        return ""
    if result.score is None:
        return "–" if result.status is Status.MISSING else _(SHORT[result.status])
    return f"{result.score:g}*" if _is_doubtful(result) else f"{result.score:g}"


def _is_doubtful(result: Result) -> bool:
    return any(note.change in WORTH_KNOWING for note in result.notes)


def changes_table(results: list[Result]) -> Table:
    """What a dry run found: a row for each exercise of each student whose points would change."""
    headers = (_("student"), _("unit"), _("exercise"))
    table = Table(*headers, title=_("What would change"), caption="–  " + _("no points"))
    for name in (_("before"), _("after")):
        table.add_column(name, justify="right", no_wrap=True)
    for result in results:
        for change in result.changes:
            points = ("–" if value is None else f"{value:g}" for value in (change.before, change.after))
            table.add_row(escape(result.student), result.unit, change.exercise, *points)
    return table


def what_would_change(results: list[Result]) -> str:
    """A dry run in one sentence."""
    changed = [result for result in results if result.changes]
    return _(
        "{again} of {all} submissions were graded again, {changed} would change; nothing was written. "
        "Penalties for being late are not counted here.",
        again=sum(bool(result.verdicts) for result in results),
        all=len(results),
        changed=len(changed),
    )


def problems(results: list[Result], names: Mapping[str, str] = _NAMELESS) -> Iterator[str]:
    """One line for each submission that was not graded, and for what is to be known of the others."""
    for result in results:
        name = names.get(result.student, "")
        who = f"{result.student} {name}" if name and name != result.student else result.student
        yield from (f"{who}, {result.unit}: {line}" for line in _lines(result))
    yield from _of_many(results)


def only_problems(results: list[Result]) -> list[Result]:
    """The results of the students of whom `problems` says something."""
    students = {result.student for result in results if next(_lines(result), "")}
    return [result for result in results if result.student in students]


def _lines(result: Result) -> Iterator[str]:
    if result.refusal is not None and result.refusal.why is not Why.NOTHING:
        language = terminal_language()
        yield f"{status_word(result.status, language)}: {refusal_sentence(result.refusal, language)}"
    yield from _told(result.notes)


def summary(results: list[Result]) -> Iterator[str]:
    """For each unit how many submissions became what, and the mean of those that were graded."""
    for unit in sorted({result.unit for result in results}):
        own = [result for result in results if result.unit == unit]
        count = Counter(result.status for result in own)
        told = [
            _("{count} {status}", count=count[status], status=status_word(status, terminal_language()))
            for status in Status
            if count[status] or status is Status.GRADED
        ]
        if scores := [result.score for result in own if result.score is not None]:
            told.append(_("mean {mean:.1f} of {maximum:g}", mean=fmean(scores), maximum=own[0].maximum))
        yield f"{unit}: {', '.join(told)}"


def _told(notes: tuple[Note, ...]) -> Iterator[str]:
    """What has to be known in full; of what was put right, a few."""
    yield from (note_sentence(note, terminal_language()) for note in notes if note.change in WORTH_KNOWING)
    others = [note for note in notes if note.change not in (*WORTH_KNOWING, Change.OLDER_RELEASE)]
    shown = others if len(others) <= 3 else others[:2]
    yield from (note_sentence(note, terminal_language()) for note in shown)
    if len(shown) < len(others):
        yield _("and {number} more of this kind", number=len(others) - len(shown))


def _of_many(results: list[Result]) -> Iterator[str]:
    """What is no single student's: the older version of a notebook, and a bound that many run into."""
    for unit in sorted({result.unit for result in results}):
        graded = [result for result in results if result.unit == unit and result.status is Status.GRADED]
        count = Counter(change for result in graded for change in {note.change for note in result.notes})
        if old := count[Change.OLDER_RELEASE]:
            told = many(
                old,
                "{count} submission is of an older version of the notebook; nothing was lost by it",
                "{count} submissions are of an older version of the notebook; nothing was lost by it",
            )
            yield f"{unit}: {told}"
        for change in BOUNDS:
            if count[change] >= max(_MANY, len(graded) / 10):
                yield _(
                    "{unit}: warning: {count} of {all} submissions {bound}",
                    unit=unit,
                    count=count[change],
                    all=len(graded),
                    bound=_(BOUND[change]),
                )
