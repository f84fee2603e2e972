"""The report as one HTML file that needs nothing else: no network, no font, no script of anybody else.

This module may touch: the gradebook, ``source/`` and ``answers/``, reading; and the file that it is told to write.
"""

import base64
import datetime
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from jinja2 import PackageLoader
from markupsafe import Markup

from course import atomic
from course.gradebook.class_data import ClassData
from course.grading.course_folder import CourseFolder
from course.html import environment
from course.judging.bank import Bank
from course.report import attention, filters, item_analysis
from course.report.item_analysis import FEWEST, SHAKY
from course.report.misconceptions import known_misconceptions, misconceptions, unexplained
from course.words.report import SOURCES, Words, words
from course.zone import zone_named

MOST_GROUPS = 20
"""So many kinds of wrong work without a name are told, each with an example; what follows is rarer."""
_HERE = Path(__file__).parent


def write_report(folder: CourseFolder, path: Path, language: str = "ko") -> int:
    """Write the report of the class in `folder` to `path`, all of it or nothing; how many bytes it has.

    Arguments:
        language: ``ko`` or ``en``.

    Raises:
        UsageError: there is no gradebook, or `path` cannot be written.
        GradebookBusy: another process holds the gradebook.
    """
    data = folder.class_data()
    banks = [folder.bank(unit.name) for unit in data.units]
    text = report_html(
        data, banks, words(language), lambda *which: _solution(folder, *which), zone_named(folder.timezone)
    )
    written = text.encode("utf-8", "replace")
    atomic.write_as_asked(path, written)  # private: it names people
    return len(written)


def _solution(folder: CourseFolder, student: str, unit: str, exercise: str) -> str:
    """What a student handed in for an exercise; "" where it is not at hand."""
    try:
        cells = json.loads(folder.autograded(student, unit).read_bytes())["cells"]
        return next(str(cell["source"]) for cell in cells if cell["id"] == exercise)
    except (OSError, ValueError, LookupError, TypeError, RecursionError, StopIteration):
        return ""


def report_html(
    data: ClassData,
    banks: Sequence[Bank],
    text: Words,
    solution: Callable[[str, str, str], str] = lambda *_: "",
    zone: datetime.tzinfo | None = None,
) -> str:
    """The page on a class.

    Arguments:
        banks: the answers of its units.
        solution: (student, unit, exercise) → the text of the solution cell that was handed in; "": it is not at hand.
        zone: that of the course; None: the machine's.
    """
    script = (_HERE / "sort.js").read_text(encoding="utf-8")
    pages = environment(PackageLoader("course.report", ""))
    pages.filters |= {"decimal": filters.decimal, "some": filters.some, "clipped": filters.clipped}
    pages.filters |= {"student_code": filters.student_code}
    pages.filters |= {"said": partial(filters.said, text), "reason": partial(filters.reason, text)}
    built = [unit for unit in data.units if unit.built]
    spreads = {unit.name: item_analysis.spread(data, unit) for unit in built}
    items = {unit.name: item_analysis.items(data, unit) for unit in built}
    bank = known_misconceptions(banks)
    found = misconceptions(data, bank)
    groups = unexplained(data, bank)
    needy = attention.needing_attention(data, found, text.language)
    waiting, missing = attention.not_graded(data)
    return pages.get_template("report.html.j2").render(
        words=text,
        language=text.language,
        date=datetime.datetime.now(zone).date().isoformat(),
        data=data,
        style=Markup((_HERE / "report.css").read_text(encoding="utf-8")),
        script=Markup(script),
        script_digest=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
        sources=SOURCES,
        built=built,
        graded={(student, unit.name) for unit in data.units for student in data.graded[unit.name]},
        statuses={u.name: Counter(data.work(one.id, u.name).status for one in data.members) for u in built},
        spreads=spreads,
        shaky=_shaky(items),
        items=items,
        told=[item for unit in built for item in items[unit.name] if item.n],
        found=found,
        depends=item_analysis.dependences(data),
        groups=groups[:MOST_GROUPS],
        more_groups=groups[MOST_GROUPS:],
        examples=[solution(one.students[0], one.unit, one.exercise) for one in groups[:MOST_GROUPS]],
        quiet=attention.telling_nothing(data),
        fewest=FEWEST,
        needy=needy[: attention.MOST],
        more_needy=len(needy[attention.MOST :]),
        tampers=attention.tampering(data),
        many_edited=attention.MANY,
        waiting=waiting,
        doubtful=attention.doubtful(data),
        older=sorted(attention.older_releases(data).items()),
        missing=missing,
    )


def _shaky(items: dict[str, list[item_analysis.Item]]) -> dict[str, int]:
    """Unit → the fewest who tried one of its exercises, where that is enough for figures and too few to trust them."""
    fewest = {unit: [item.tried for item in own if FEWEST <= item.tried < SHAKY] for unit, own in items.items()}
    return {unit: min(counts) for unit, counts in fewest.items() if counts}
