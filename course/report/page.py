"""The report as one HTML file that needs nothing else: no network, no font, no script of anybody else.

This module may touch: the gradebook, ``source/`` and ``answers/``, reading; and the file that it is told to write.
"""

import base64
import datetime
import hashlib
from collections import Counter
from collections.abc import Sequence
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
    pages = environment(PackageLoader("course.report", ""))
    pages.filters |= {"decimal": filters.decimal, "some": filters.some, "clipped": filters.clipped}
    pages.filters |= {"said": partial(filters.said, text), "reason": partial(filters.reason, text)}
    built = [unit for unit in data.units if unit.built]
    spreads = {unit.name: item_analysis.spread(data, unit) for unit in built}
    items = {unit.name: item_analysis.items(data, unit) for unit in built}
    bank = known_misconceptions(banks)
    found = misconceptions(data, bank)
    waiting, missing = attention.not_graded(data)
    return pages.get_template("report.html.j2").render(
        words=text,
        language=text.language,
        date=datetime.date.today().isoformat(),
        data=data,
        style=Markup((_HERE / "report.css").read_text(encoding="utf-8")),
        script=Markup(script),
        script_digest=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
        sources=SOURCES,
        built=built,
        graded={(student, unit.name) for unit in data.units for student in data.graded[unit.name]},
        statuses={u.name: Counter(data.work(one.id, u.name).status for one in data.members) for u in built},
        spreads=spreads,
        shaky={name: spread.n for name, spread in spreads.items() if FEWEST <= spread.n < SHAKY},
        items=items,
        told=[item for unit in built for item in items[unit.name] if item.n],
        found=found,
        groups=unexplained(data, bank),
        quiet=attention.telling_nothing(data),
        fewest=FEWEST,
        needy=attention.needing_attention(data, found, text.language),
        tampers=attention.tampering(data),
        many_edited=attention.MANY,
        waiting=waiting,
        doubtful=attention.doubtful(data),
        older=sorted(attention.older_releases(data).items()),
        missing=missing,
    )
