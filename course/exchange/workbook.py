"""The grades as a workbook for Excel, in Korean: the class in the order of its list, the exercises, the units.

Texts are written as texts and numbers as numbers: an id keeps its leading zeros, and nothing is a formula, whatever it
looks like. The same grades give the same bytes.
"""

import datetime
import io
from collections.abc import Iterable, Sequence
from statistics import fmean

import xlsxwriter

from course.exchange.csv_export import LATE, ExercisePoints, Exported, by_exercise
from course.exchange.selection import Selection, participants, without_score
from course.facts.remarks import Status
from course.facts.student import RosterStudent
from course.language import _
from course.text import encodable
from course.words.findings import KO
from course.words.remarks import status_word

_WHO = ("학번", "이름", "분반")
_TOTAL = "총점 (100점 만점)"
_EXERCISES = ("학번", "이름", "단원", "연습", "점수", "만점", "상태", "까닭")
_UNITS = ("단원", "제목", "만점", "총점에서의 비중 (%)", "평균", *(status_word(status, KO) for status in Status))
_HOW = (
    "총점은 단원 점수를 만점에 대한 백분율로 바꾸어 비중대로 평균한 값입니다.",
    "미제출은 총점에서 0점으로 셉니다. 채점하지 못한 단원이 있으면 총점을 비워 둡니다.",
)
_LONG_AGO = datetime.datetime(2000, 1, 1)
_WIDEST = 40

Cell = str | float | None


def workbook(selection: Selection) -> Exported:
    """The workbook.

    Raises:
        UsageError: there is no unit or nobody to export.
    """
    data = selection.data
    students, units, notes = participants(data)
    names = {one.id: one.name for one in data.students}
    names |= {one.student: one.name for one in students if one.name}
    totals = [selection.total(one.student) for one in students]
    notes += (sentence for unit in units for sentence in without_score(data, unit, students))
    notes += _on_total(selection, students, totals)
    grades = [
        (one.student, names.get(one.student, ""), one.section, *(_score(selection, one, unit) for unit in units), total)
        for one, total in zip(students, totals)
    ]
    exercises = [
        (one.student, names.get(one.student, ""), selection.titles[one.unit], _exercise(one), *_points(one))
        for one in by_exercise(data, [one.student for one in students], KO)
    ]
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        book.set_properties({"created": _LONG_AGO})
        _sheet(book, "성적", (*_WHO, *(selection.titles[unit.name] for unit in units), _TOTAL), grades, fixed=2)
        _sheet(book, "연습", _EXERCISES, exercises, fixed=2)
        _sheet(book, "단원", _UNITS, _units(selection, students), below=_HOW)
    return Exported(file.getvalue(), len(students), tuple(notes))


def _exercise(row: ExercisePoints) -> str:
    return "지각 감점" if row.exercise == LATE else row.exercise


def _points(row: ExercisePoints) -> tuple[Cell, ...]:
    return row.score, row.maximum, row.status, row.reason


def _score(selection: Selection, student: RosterStudent, unit) -> Cell:
    work = selection.data.work(student.student, unit.name)
    return status_word(work.status, KO) if work.score is None else work.score


def _units(selection: Selection, students: Sequence[RosterStudent]) -> Iterable[tuple[Cell, ...]]:
    whole = sum(selection.weights[unit.name] for unit in selection.counted)
    for unit in filter(lambda unit: unit.built, selection.data.units):
        works = [selection.data.work(one.student, unit.name) for one in students]
        scores = [work.score for work in works if work.score is not None]
        share = 100.0 * selection.weights[unit.name] / whole if unit in selection.counted else 0.0
        counts = (float(sum(work.status is status for work in works)) for status in Status)
        mean = fmean(scores) if scores else None
        yield unit.name, selection.titles[unit.name], unit.maximum, share, mean, *counts


def _on_total(selection: Selection, students: Sequence[RosterStudent], totals: Sequence[float | None]) -> list[str]:
    idle = [unit.name for unit in selection.data.units if unit.built and unit not in selection.counted]
    notes = (
        [_("without weight in c.Course.weights, so not in the total: {units}", units=", ".join(idle))] if idle else []
    )
    empty = [one.student for one, total in zip(students, totals) if total is None]
    if empty and selection.counted:
        notes.append(
            _(
                "without a total, because something that was handed in has no score: {students}",
                students=", ".join(empty),
            )
        )
    return notes


def _sheet(
    book: xlsxwriter.Workbook,
    name: str,
    header: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    fixed: int = 0,
    below: Sequence[str] = (),
) -> None:
    """A sheet with a header that stays in sight, beside `fixed` columns that do; and lines of text `below`."""
    # Of a text in the format of texts, Excel makes no formula when somebody edits the cell, nor a number.
    bold, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
    sheet = book.add_worksheet(name)
    widths = [0] * len(header)
    last = 0
    for at, row in enumerate((header, *rows)):
        last = at
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(at, column, encodable(cell), text if at else bold)
            elif cell is not None:
                sheet.write_number(at, column, round(cell, 2))
            widths[column] = max(widths[column], _width(cell))
    for at, line in enumerate(below, start=last + 2):
        sheet.write_string(at, 0, line)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, min(width, _WIDEST) + 2)
    sheet.ignore_errors({"number_stored_as_text": "A1:A1048576"})
    sheet.freeze_panes(1, fixed)
    if last:
        sheet.autofilter(0, 0, last, len(header) - 1)


def _width(cell: Cell) -> int:
    return sum(1 if sign.isascii() else 2 for sign in cell) if isinstance(cell, str) else 6
