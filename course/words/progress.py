"""How far a student is, as tables: HTML, and plain text with the same words, Korean."""

import html
from collections.abc import Sequence

from course.facts.progress import Exercise, Standing, Stop, UnitProgress, earned, visible
from course.words.card import State, failure, mark, sign, worth

_SIGNS = {
    Standing.RIGHT: State.RIGHT,
    Standing.WRONG: State.WRONG,
    Standing.FAILED: State.WRONG,
    Standing.UNTRIED: State.UNTRIED,
    Standing.CHANGED: State.UNTRIED,
    Standing.NOT_RUN: State.UNTRIED,
}
_WORDS = {
    Standing.RIGHT: "맞음",
    Standing.WRONG: "아직 아님",
    Standing.FAILED: "마지막 실행이 오류로 끝남",
    Standing.UNTRIED: "미시도",
    Standing.CHANGED: "셀을 다시 실행한 뒤 확인하지 않음",
    Standing.NOT_RUN: "확인 셀을 실행하지 않음",
}
_SO_FAR = "보이는 점수 {} 가운데 {}"
_EXERCISE, _POINTS, _STATE = "연습", "보이는 점수", "상태"
_UNIT, _NEXT_HERE, _NOTHING = "단원", "다음에 할 연습", "없음"
_NUMBERED, _OF = "연습 {} {}", "{} / {}"
_NEXT = "다음에 할 연습: {}"
_ALL_RIGHT = "보이는 확인을 모두 통과했습니다. 나머지 점수는 채점할 때 다른 입력으로 봅니다."
_STOPPED, _INTERRUPTED = "오류로 멈춘 곳: {}", "실행을 멈춘 곳: {}"
_CELL_NUMBER, _UNDER, _SOME_CELL = "셀 [{}]", "‘{}’ 아래의 {}", "셀"
_NOT_RUN_BELOW = "그 아래의 셀은 실행되지 않았습니다. 고친 뒤 Restart Kernel and Run All Cells…를 다시 하세요."
_RUN_AGAIN = "고친 뒤 Restart Kernel and Run All Cells…를 다시 하세요."
_AS_SAVED = "다른 단원은 저장한 노트북에 남아 있는 결과입니다."
_ALL_UNITS = "모든 단원"
_BY_HAND = ("KeyboardInterrupt", "Interrupted")
_LEFT = "text-align:left"  # of each cell: JupyterLab has a rule of its own


def bundle(here: UnitProgress | None, stop: Stop | None, units: Sequence[UnitProgress]) -> dict[str, str]:
    """The MIME bundle of what `course.progress` shows.

    Arguments:
        here: this unit; None where this notebook is none.
        units: all units; none where they are not to be shown.
    """
    tables = [] if here is None else [_unit_table(here, stop)]
    tables += [_units_table(units)] if units else []
    texts, pages = zip(*tables, strict=True)
    return {"text/plain": "\n\n".join(texts), "text/html": "".join(pages)}


def _unit_table(unit: UnitProgress, stop: Stop | None) -> tuple[str, str]:
    title = ": ".join(filter(None, (unit.unit, _so_far([unit]))))
    notes = [*_stopped(stop), _ALL_RIGHT if unit.next is None else _NEXT.format(_called(unit.next))]
    lines, rows = [], []
    for one in unit.exercises:
        state, points = _SIGNS[one.standing], _OF.format(f"{one.earned:g}", f"{one.points:g}")
        lines.append(f"   {mark(state)} {_called(one)}: {_WORDS[one.standing]}, {points}")
        rows.append([html.escape(_called(one)), f"{sign(state)} {_WORDS[one.standing]}", points])
    return "\n".join([title, *lines, *notes]), _table(title, (_EXERCISE, _STATE, _POINTS), rows, notes)


def _units_table(units: Sequence[UnitProgress]) -> tuple[str, str]:
    title = f"{_ALL_UNITS}: {_so_far(units)}"
    lines, rows = [], []
    for unit in units:
        states = [_SIGNS[one.standing] for one in unit.exercises]
        points = _OF.format(f"{earned([unit]):g}", f"{visible([unit]):g}")
        then = _called(unit.next) if unit.next else _NOTHING
        lines.append(f"   {unit.unit}: {''.join(map(mark, states))} {points}, {_NEXT.format(then)}")
        rows.append([html.escape(unit.unit), " ".join(map(sign, states)), points, html.escape(then)])
    text = "\n".join([title, *lines, _AS_SAVED])
    return text, _table(title, (_UNIT, _STATE, _POINTS, _NEXT_HERE), rows, [_AS_SAVED])


def _so_far(units: Sequence[UnitProgress]) -> str:
    return _SO_FAR.format(worth(visible(units)), worth(earned(units)))


def _called(exercise: Exercise) -> str:
    return _NUMBERED.format(exercise.number, exercise.name)


def _stopped(stop: Stop | None) -> list[str]:
    if stop is None:
        return []
    cell = _CELL_NUMBER.format(stop.count) if stop.count else _SOME_CELL
    where = _UNDER.format(stop.heading, cell) if stop.heading else cell
    by_hand = stop.error.detail[:1] and stop.error.detail[0] in _BY_HAND
    told = _INTERRUPTED if by_hand else _STOPPED
    rows = [] if by_hand else [f"{row.label}: {row.text}" for row in failure(stop.error)]
    return [told.format(where), *rows, _NOT_RUN_BELOW if stop.is_last else _RUN_AGAIN]


def _table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]], notes: Sequence[str]) -> str:
    """A table that screen readers can read; `rows` are HTML, all else is text."""
    head = "".join(f'<th scope="col" style="{_LEFT}">{html.escape(one)}</th>' for one in heads)
    lines = ["".join(f'<td style="{_LEFT}">{cell}</td>' for cell in row) for row in rows]
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    caption = f'<caption style="{_LEFT}"><b>{html.escape(title)}</b></caption>'
    below = "".join(f"<div>{html.escape(note)}</div>" for note in notes)
    table = f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f'<div style="margin-top:1em">{table}{below}</div>'
