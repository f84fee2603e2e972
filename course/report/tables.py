"""The tables of the report: each section's data as rows of cells that say how they are shown and sorted."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from course.facts.finding import Finding
from course.facts.remarks import Change, Refusal, Status
from course.gradebook.class_data import ClassData, Participant, UnitPoints
from course.report.attention import MANY, Needy, NotGraded, QuietTest, Reason, Tampering
from course.report.item_analysis import FEWEST, Figure, Item, Spread
from course.report.misconceptions import Found, Unexplained
from course.text import one_line
from course.words.findings import sentence
from course.words.remarks import refusal_sentence
from course.words.report import Words

STATUS_KEYS = {Status.GRADED: "graded", Status.MISSING: "missing", Status.DAMAGED: "damaged", Status.FAULT: "fault"}
_SHOWN = 4
_PRIVATE = 0xE000  # private use: no sentence of ours has these letters


@dataclass(frozen=True)
class TableCell:
    """One cell.

    Attributes:
        text: what it shows.
        sort: what it is sorted by where that is a number; None: by its text.
        number: whether it stands on the right.
        is_code: whether it is a name of a program.
        small: a remark after the text, e.g. why there is no figure.
    """

    text: str
    sort: float | None = None
    number: bool = False
    is_code: bool = False
    small: str = ""


@dataclass(frozen=True)
class Table:
    """A table: an id, a caption, the headings with whether they stand over numbers, and rows of cells."""

    id: str
    caption: str
    heads: Sequence[tuple[str, bool]]
    rows: Sequence[Sequence[TableCell]]


@dataclass(frozen=True)
class Bar:
    """One bar: what it stands for, how long it is (0 to 1), and the figure beside it."""

    label: TableCell
    share: float
    shown: str


@dataclass(frozen=True)
class Bars:
    """Bars below each other: a table of figures in which the bars only repeat what its text says."""

    caption: str
    rows: Sequence[Bar]


def histogram(words: Words, spread: Spread) -> Bars:
    """How many submissions lie in each tenth of the points."""
    figures = {key: decimal(getattr(spread, key)) for key in ("mean", "median", "sd")}
    top = max(spread.tenths)
    rows = [
        Bar(TableCell(f"{10 * place}–{10 * place + 10}%"), count / top, str(count))
        for place, count in enumerate(spread.tenths)
    ]
    return Bars(words.say("histogram", n=spread.n, **figures), rows)


def difficulties(words: Words, items: list[Item]) -> Bars:
    """The difficulty of each exercise."""
    rows = [Bar(code(item.exercise), item.difficulty.value or 0.0, decimal(item.difficulty.value, 2)) for item in items]
    return Bars(words["difficulties"], rows)


def decimal(value: float | None, digits: int = 1) -> str:
    """A number without a needless tail; an en dash where there is none."""
    if value is None:
        return "–"
    text = f"{value:.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text and digits == 1 else text


def num(value: float | None, digits: int = 1) -> TableCell:
    """A number."""
    return TableCell(decimal(value, digits), value, number=True)


def percent(part: int, whole: int) -> TableCell:
    """A share in per cent, with what it is a share of."""
    return TableCell(f"{100 * part / whole:.0f}%" if whole else "–", part / whole if whole else None, number=True)


def code(text: str) -> TableCell:
    """A name of a program: neither Korean nor English."""
    return TableCell(text, is_code=True)


def _table(words: Words, key: str, id_: str, heads: Iterable[tuple[str, bool]], rows: list, **values) -> Table:
    return Table(id_, words.say(key, **values), [(words.text.get(head, head), right) for head, right in heads], rows)


def grades(words: Words, data: ClassData, spreads: dict[str, Spread]) -> Table:
    """A row for each unit that is built: figures over graded work, and the three other things, counted apart."""
    heads = [("unit", False), *((key, True) for key in ("points", "graded", "mean", "median", "sd", "range"))]
    heads += [(key, True) for key in ("missing", "damaged", "fault")]
    rows = []
    for unit in data.units:
        if not unit.built:
            continue
        spread = spreads[unit.name]
        statuses = [data.work(student.id, unit.name).status for student in data.members]
        span = f"{decimal(spread.least)}–{decimal(spread.most)}" if spread.n else "–"
        row = [code(unit.name), num(unit.maximum), num(spread.n), num(spread.mean), num(spread.median), num(spread.sd)]
        row.append(TableCell(span, spread.least, number=True))
        row += [num(statuses.count(status)) for status in (Status.MISSING, Status.DAMAGED, Status.FAULT)]
        rows.append(row)
    return _table(words, "grades_table", "t-grades", heads, rows)


def _figure(words: Words, figure: Figure) -> TableCell:
    return TableCell(decimal(figure.value, 2), figure.value, number=True, small=words["why"][figure.missing])


def exercises(words: Words, items: list[Item]) -> Table:
    """A row for each exercise."""
    heads = [("exercise", False), ("unit", False), *((key, True) for key in ("n", "tried", "difficulty", "r"))]
    rows = [
        [
            code(item.exercise),
            code(item.unit),
            num(item.n),
            num(None) if item.tried is None else percent(item.tried, item.n),
            *(_figure(words, figure) for figure in (item.difficulty, item.r)),
            TableCell(words["advices"][item.advice]),
        ]
        for item in items
    ]
    return _table(words, "items_table", "t-items", [*heads, ("advice", False)], rows)


def misconceptions(words: Words, data: ClassData, found: list[Found]) -> Table:
    """A row for each misconception."""
    heads = [("misconception", False), *((key, True) for key in ("held", "possible", "submissions", "share"))]
    rows = []
    for one in found:
        whole = sum(len(data.graded(unit)) for unit in {unit for unit, _ in one.places})
        places = _some([exercise for _, exercise in one.exercises])
        counts = [num(len(one.held)), num(len(one.possible)), num(len(one.submissions))]
        name = TableCell(one.name(words.language))
        rows.append([name, *counts, percent(len(one.submissions), whole), code(places)])
    return _table(words, "misconceptions_table", "t-misconceptions", [*heads, ("where", False)], rows)


def _some(names: Sequence[str]) -> str:
    """The first few, and how many more there are."""
    more = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" +{more}" if more > 0 else "")


def places(words: Words, number: int, one: Found) -> Table:
    """The exercises that show one misconception; where to read again is told in the language of the units."""
    heads = [("unit", False), ("exercise", False), ("held", True), ("possible", True), ("share_tried", True)]
    rows = []
    for (unit, exercise), place in one.places.items():
        counts = num(len(place.held)), num(len(place.possible)), percent(len(place.students), place.tried)
        row = [code(unit), code(exercise), *counts]
        rows.append([*row, TableCell(place.answer.misconception.read)] if words.language == "ko" else row)
    heads += [("read", False)] if words.language == "ko" else []
    return _table(words, "places_table", f"t-places-{number}", heads, rows, name=one.name(words.language))


def wrong_work(words: Words, groups: list[Unexplained]) -> Table:
    """Wrong work that nothing explains."""
    heads = [("seen", False), ("submissions", True), ("student", True), ("where", False)]
    rows = []
    for group in groups:
        counts = [(exercise, count) for (_, exercise), count in group.exercises.most_common(_SHOWN)]
        names = ", ".join(f"{exercise} ({count})" for exercise, count in counts)
        text = _said(sentence, group.finding, words.language) if group.finding else words["unsaid"]
        rows.append([TableCell(text), num(group.exercises.total()), num(len(group.students)), code(names)])
    return _table(words, "unexplained_table", "t-unexplained", heads, rows)


def _said(say: Callable, fact: Finding | Refusal, language: str) -> str:
    """The sentence of `fact`; in a foreign language, what a student wrote stands in it as code."""
    if language == "ko":
        return say(fact, language)
    quoted: list[str] = []

    def mark(text: str) -> str:
        if text.isascii():
            return text
        quoted.append(text)
        return chr(_PRIVATE + len(quoted) - 1)

    texts = {key: mark(text) for key, text in vars(fact).items() if key in ("name", "where")}
    told = escape(say(replace(fact, detail=tuple(map(mark, fact.detail)), **texts), language))
    for number, text in enumerate(quoted):
        told = told.replace(chr(_PRIVATE + number), Markup("<code>{}</code>").format(one_line(text)))
    return told


def tests(words: Words, cells: list[QuietTest]) -> Table:
    """Test cells that tell nobody apart."""
    heads = [("test", False), ("unit", False), ("tried", True), ("result", False), ("advice", False)]
    rows = []
    for one in cells:
        advice = words["everybody_do"] if one.everybody else words["nobody_do"]
        advice = words.say("few_tried", n=one.tried) if one.tried < FEWEST else advice
        result = words["everybody"] if one.everybody else words["nobody_fails"]
        rows.append([code(one.cell), code(one.unit), num(one.tried), TableCell(result), TableCell(advice)])
    return _table(words, "tests_table", "t-tests", heads, rows)


def needy(words: Words, found: list[Needy]) -> Table:
    """Students who need attention."""
    heads = [("student", False), ("urgency", True), ("mean_percent", True), ("reasons", False)]
    rows = []
    for one in found:
        reasons = " ".join(_reason(words, reason) for reason in one.reasons)
        rows.append([TableCell(one.student.shown), num(one.urgency), num(one.mean), TableCell(reasons)])
    return _table(words, "needy_table", "t-needy", heads, rows)


def _reason(words: Words, reason: Reason) -> str:
    values = {
        key: _some(value) if isinstance(value, list) else decimal(value) if isinstance(value, float) else value
        for key, value in reason.values.items()
    }
    return words["reason"][reason.key].format(**values)


def tampering(words: Words, rows: list[Tampering]) -> Table:
    """What submissions tried."""
    heads = [("student", False), ("unit", False), ("what", False), ("cells", False), ("weight", False)]
    told = [
        [
            TableCell(row.student.shown),
            code(row.unit),
            TableCell(words["tampers"][row.key][0]),
            code(_some(row.cells)),
            TableCell(_weight(words, row)),
        ]
        for row in rows
    ]
    return _table(words, "tampering_table", "t-tampering", heads, told)


def _weight(words: Words, row: Tampering) -> str:
    many = row.key == Change.TEST_EDITED and len(row.cells) >= MANY
    return words["many_edited"] if many else words["tampers"][row.key][1]


def not_graded(words: Words, rows: list[NotGraded]) -> Table:
    """What has no score, and why."""
    heads = [("student", False), ("unit", False), ("status", False), ("why_not", False)]
    told = []
    for row in rows:
        why = _said(refusal_sentence, row.refusal, words.language) if row.refusal else ""
        about = [TableCell(row.student.shown), code(row.unit), TableCell(words[STATUS_KEYS[row.status]])]
        told.append([*about, TableCell(why)])
    return _table(words, "not_graded_table", "t-not-graded", heads, told)


def everyone(words: Words, data: ClassData, units: list[UnitPoints]) -> Table:
    """All students × units; those who have left stand at the end, marked."""
    heads = [("student", False), *((unit.name, True) for unit in units), ("sum", True)]
    rows = []
    for student in sorted(data.students, key=lambda one: one.left):
        cells, percents = [], []
        for unit in units:
            work = data.work(student.id, unit.name)
            shown = decimal(work.score) if work.score is not None else words[STATUS_KEYS[work.status]]
            cells.append(TableCell(shown, work.score, number=True))
            percents.append(data.percent(student.id, unit))
        known = [percent for percent in percents if percent is not None]
        mean = sum(known) / len(known) if known else None
        rows.append([_named(words, student), *cells, num(mean)])
    return _table(words, "all_table", "t-all", heads, rows)


def _named(words: Words, student: Participant) -> TableCell:
    return TableCell(student.shown, small=words["left_mark"] if student.left else "")
