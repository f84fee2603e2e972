"""The report as one HTML file that needs nothing else: no network, no font, no script of anybody else.

This module may touch: the gradebook, ``source/`` and ``answers/``, reading; and the file that it is told to write.
"""

import base64
import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import PackageLoader
from markupsafe import Markup

from course import atomic
from course.facts.remarks import Status
from course.gradebook.class_data import ClassData, UnitPoints
from course.grading.course_folder import CourseFolder
from course.html import environment
from course.judging.bank import Answer, Bank
from course.report import attention, item_analysis, tables
from course.report.item_analysis import SHAKY, Item, Spread
from course.report.misconceptions import Found, known_misconceptions, misconceptions, unexplained
from course.words.report import SOURCES, Words, words

_HERE = Path(__file__).parent
_LINES = 40


@dataclass(frozen=True)
class Belief:
    """One misconception as the page shows it: its name, what was found, its places, the bank's own code of it."""

    name: str
    found: Found
    table: tables.Table
    example: Answer
    code: str


def write_report(folder: CourseFolder, path: Path, language: str = "ko") -> int:
    """Write the report of the class in `folder` to `path`, all of it or nothing; how many bytes it has.

    Arguments:
        language: ``ko`` or ``en``.

    Raises:
        UsageError: there is no gradebook, or `path` cannot be written.
        GradebookBusy: another process holds the gradebook.
    """
    data = folder.class_data()
    text = report_html(data, [folder.bank(unit.name) for unit in data.units], words(language))
    written = text.encode("utf-8", "replace")
    atomic.write_as_asked(path, written)  # private: it names people
    return len(written)


def report_html(data: ClassData, banks: Sequence[Bank], text: Words) -> str:
    """The page on a class.

    Arguments:
        banks: the answers of its units.
    """
    script = (_HERE / "sort.js").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return (
        environment(PackageLoader("course.report", ""))
        .get_template("report.html.j2")
        .render(
            words=text,
            language=text.language,
            date=datetime.date.today().isoformat(),
            data=data,
            style=Markup((_HERE / "report.css").read_text(encoding="utf-8")),
            script=Markup(script),
            script_digest=digest,
            sources=SOURCES,
            **_sections(data, banks, text),
        )
    )


def _sections(data: ClassData, banks: Sequence[Bank], text: Words) -> dict:
    built = [unit for unit in data.units if unit.built]
    spreads = {unit.name: item_analysis.spread(data, unit) for unit in built}
    items = {unit.name: item_analysis.items(data, unit) for unit in built}
    bank = known_misconceptions(banks)
    held, groups = misconceptions(data, bank), unexplained(data, bank)
    needy, tampers = attention.needing_attention(data, held, text.language), attention.tampering(data)
    waiting, missing = attention.not_graded(data)
    told = [item for unit in built for item in items[unit.name] if item.n]
    quiet = attention.telling_nothing(data)
    return {
        "built": built,
        "remarks": _remarks(data, text),
        "todo": _todo(text, held, told, len(needy), waiting),
        "spreads": spreads,
        "states": {unit.name: _state(data, unit) for unit in data.units},
        "grades": tables.grades(text, data, spreads),
        "histograms": {u.name: tables.histogram(text, spreads[u.name]) for u in built if spreads[u.name].n},
        "items": tables.exercises(text, told),
        "difficulties": {
            u.name: tables.difficulties(text, items[u.name]) for u in built if spreads[u.name].n and u.cells
        },
        "shaky": _shaky(text, spreads),
        "misconceptions": tables.misconceptions(text, data, held),
        "beliefs": _beliefs(text, held),
        "unexplained": tables.wrong_work(text, groups),
        "tests": tables.tests(text, quiet),
        "any_tried": any(data.tried.values()),
        "needy": tables.needy(text, needy),
        "tampering": tables.tampering(text, tampers),
        "not_graded": tables.not_graded(text, waiting),
        "any_fault": any(row.status is Status.FAULT for row in waiting),
        "missing": missing,
        "everyone": tables.everyone(text, data, built),
    }


def _remarks(data: ClassData, text: Words) -> list[str]:
    """Sentences on what is not there."""
    gone = len(data.students) - len(data.members)
    unbuilt = [unit.name for unit in data.units if not unit.built]
    graded = [(student, unit.name) for unit in data.units for student in data.graded(unit.name)]
    silent = sum(pair not in data.diagnosed for pair in graded)
    said = [text.say("left", n=gone)] if gone else []
    said += [] if data.units else [text["no_units"]]
    said += [text.say("not_built", units=", ".join(unbuilt))] if unbuilt else []
    said += [] if data.members else [text["nobody"]]
    said += [text["nothing_graded"]] if data.members and not graded else []
    return said + ([text.say("not_diagnosed", n=silent)] if silent else [])


def _todo(text: Words, held: list[Found], items: list[Item], needy: int, waiting: list) -> list[str]:
    if held:
        first = held[0]
        counts = {"held": len(first.held), "possible": len(first.possible)}
        said = [text.say("todo_misconception", name=first.name(text.language), read=_again(first, text), **counts)]
    else:
        said = [text["todo_no_misconception"]]
    known = [item for item in items if item.difficulty.value is not None]
    if known:
        hardest = min(known, key=lambda item: item.difficulty.value)
        share = f"{100 * hardest.difficulty.value:.0f}"
        said.append(text.say("todo_exercise", unit=hardest.unit, exercise=hardest.exercise, percent=share))
    else:
        said.append(text["todo_no_exercise"])
    counts = {key: sum(row.status is status for row in waiting) for status, key in tables.STATUS_KEYS.items()}
    number = counts["damaged"] + counts["fault"]
    said.append(
        text.say("todo_students", needy=needy, waiting=number, damaged=counts["damaged"], fault=counts["fault"])
    )
    return said


def _again(one: Found, text: Words) -> str:
    """What to teach again: sections in the language of the units, elsewhere exercises."""
    if text.language == "ko":
        return ", ".join(f"{unit} “{section}”" for unit, section in one.read[:2])
    return ", ".join(f"{unit} ({exercise})" for unit, exercise in one.exercises[:2])


def _state(data: ClassData, unit: UnitPoints) -> str:
    """Why a unit has no figures; "" where it has."""
    if not unit.built:
        return "unbuilt"
    if not data.handed_in(unit.name):
        return "none_submitted"
    return "" if data.graded(unit.name) else "none_graded"


def _shaky(text: Words, spreads: dict[str, Spread]) -> str:
    few = {name: spread.n for name, spread in spreads.items() if item_analysis.FEWEST <= spread.n < SHAKY}
    return text.say("shaky", n=min(few.values()), units=", ".join(few)) if few else ""


def _beliefs(text: Words, held: list[Found]) -> list[Belief]:
    return [
        Belief(one.name(text.language), one, tables.places(text, number, one), one.example, _clipped(one.example))
        for number, one in enumerate(held)
    ]


def _clipped(answer: Answer) -> str:
    """The first lines of an answer, without its header."""
    lines = answer.handed_in.strip("\n").split("\n")
    return "\n".join(lines if len(lines) <= _LINES else [*lines[: _LINES - 1], "…"])
