"""How a check looks: a short card, as HTML and as plain text with the same words, Korean."""

import html
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from course.facts.finding import Finding, Kind
from course.words.findings import meaning, sentence
from course.words.korean import with_particles


class State(StrEnum):
    """What a card tells."""

    RIGHT = "right"
    WRONG = "wrong"
    UNTRIED = "untried"
    PLAIN = "plain"


_STYLE = {State.RIGHT: ("#1a7f37", "✔"), State.WRONG: ("#b42318", "✘"), State.UNTRIED: ("#57606a", "○")}
"""Of each state its colour, a ground for white letters, and its sign; the words are in the page's own colour, so that
they can be read in a light and in a dark theme."""
ERROR_DUE = "{} 오류"
BLANK = "아직 비어 있는 칸이 있습니다."
NOT_A_DICT = '키 {}개를 그대로 둔 딕셔너리로 적으세요: {{"키": 값, …}}.'
NOT_A_LIST = "값 {}개를 대괄호로 묶은 리스트로 적으세요: [값, …]."
QUOTED = "수와 None은 따옴표 없이 적습니다."
ENTRY = "{}번째"
KEY_MISSING = "딕셔너리에 이 키가 없습니다: {}."
NOT_AMONG = "정해진 값 가운데 하나가 아닙니다. 글자 그대로 옮겼는지 보세요."
OTHER_PREDICTION = "예측이 실제와 다릅니다."
_SEEN_PART, _REST = "{} 칸만 확인", "나머지 칸은 채점할 때 확인합니다 ({})."
INPUT, PLACE, OBSERVED, EXPECTED, CAUSE, HINT = "입력", "칸", "얻은 값", "기대한 값", "까닭", "힌트"
FAILED, LINE, STOPPED, BEFORE = "오류", "오류가 난 곳", "멈춘 곳", "그 전의 코드"
_NUMBERED = "{}번째 줄: {}"
_OTHER_INPUTS, _SAME_ANSWER = "나머지 {}은 채점할 때 다른 입력으로 봅니다.", "나머지 {}도 이 답으로 채점합니다."
_LAST_RUN = "{}: 위 셀의 마지막 실행이 오류로 끝났습니다."
_OTHER_NAME = "{0}: 위 셀에 이제 {0}이(가) 없습니다."
_EARLIER = "이 확인이 본 것은 그 전에 실행한 코드입니다. 위 셀을 고쳐 실행한 뒤 이 셀을 다시 실행하세요."
_WAS_RIGHT, _SEEN_IS_RIGHT = "맞았습니다.", "확인한 칸은 맞았습니다."
_INTERRUPTED = "{}: 실행을 멈추었습니다."
_ENDLESS = "이 줄을 실행하는 동안 멈추었습니다. 끝나지 않는 반복문이나 재귀인지 보세요."


@dataclass(frozen=True)
class Row:
    """One labelled line of a card; `code`: a value, not a sentence."""

    label: str
    text: str
    code: bool = True


@dataclass(frozen=True)
class Card:
    """What a check tells: its state, a headline, and rows."""

    state: State
    headline: str
    rows: tuple[Row, ...] = ()

    @property
    def text(self) -> str:
        if self.state is State.PLAIN:
            return self.headline
        rows = (f"   {row.label}: {row.text}" if row.label else f"   {row.text}" for row in self.rows)
        return "\n".join([f"{mark(self.state)} {self.headline}", *rows])

    @property
    def bundle(self) -> dict[str, str]:
        """The MIME bundle of this card."""
        if self.state is State.PLAIN:
            return {"text/plain": self.headline}
        rows = "".join(map(_row, self.rows))
        box = f"border-left:4px solid {_STYLE[self.state][0]};padding:4px 10px;margin:2px 0"
        head = f"<b>{sign(self.state)} {html.escape(self.headline)}</b>"
        return {"text/plain": self.text, "text/html": f'<div style="{box}">{head}{rows}</div>'}


def mark(state: State) -> str:
    """The sign of a state."""
    return _STYLE[state][1]


def sign(state: State) -> str:
    """The sign of a state as HTML, white on a ground of its own."""
    color, sign = _STYLE[state]
    return f'<span style="background:{color};color:#ffffff;border-radius:3px;padding:0 5px">{sign}</span>'


def _row(row: Row) -> str:
    tag = "code" if row.code else "span"
    shown = f"<{tag}>{html.escape(row.text)}</{tag}>"
    return f'<div style="margin-top:2px"><span style="opacity:.8">{html.escape(row.label)}</span> {shown}</div>'


def right(name: str, count: int, points: tuple[float, float] | None = None) -> Card:
    """A tick: `count` cases of `name` were right.

    Arguments:
        points: what this check and the hidden test are worth; None where that is not known.
    """
    if points is None:
        return Card(State.RIGHT, f"{name}: 맞았습니다. ({count}가지 확인)")
    now, later = map(worth, points)
    return Card(State.RIGHT, f"{name}: 보이는 확인 {count}가지를 통과했습니다 ({now}). {_OTHER_INPUTS.format(later)}")


def right_answer(name: str, count: int, places: Sequence[str], points: tuple[float, float] | None = None) -> Card:
    """A tick for the prediction `name`.

    Arguments:
        count: how many entries were looked at.
        places: which, where others are left to the hidden test.
        points: as of `right`.
    """
    seen = _SEEN_PART.format(", ".join(places)) if places else f"{count}가지 확인"
    told = _SEEN_IS_RIGHT if places else _WAS_RIGHT
    if points is None:
        return Card(State.RIGHT, f"{name}: {told} ({seen})")
    now, later = map(worth, points)
    then = (_REST if places else _SAME_ANSWER).format(later)
    return Card(State.RIGHT, f"{name}: {told} ({seen}, {now}) {then}")


def worth(value: float) -> str:
    """So many points, without needless digits."""
    return f"{round(value, 2):g}점"


def untried(name: str) -> Card:
    """The one line for an exercise that was not attempted."""
    text = f"{name}: 아직 시도하지 않았습니다. 위 셀을 채워 실행한 뒤 이 셀을 다시 실행하세요."
    return Card(State.UNTRIED, text)


def missing(name: str) -> Card:
    """The one line for an exercise whose name is not there: its cell was not run, or it has another name."""
    text = f"{name}: {name}이(가) 아직 없습니다. 위 셀을 실행했는지, 이름을 그대로 두었는지 보세요."
    return Card(State.UNTRIED, with_particles(text))


def stub_left(name: str, finding: Finding) -> Card:
    """Code was written, but the line of the stub stops it."""
    return Card(State.WRONG, f"{name}: 아직 아닙니다.", (Row(CAUSE, sentence(finding), code=False),))


def last_run(finding: Finding, name: str, before: Card | None) -> Card:
    """The last run of the solution cell left nothing to look at.

    Arguments:
        before: the card of the code that was there before; None where there was none.
    """
    headline = (_OTHER_NAME if finding.kind is Kind.NOT_DEFINED else _LAST_RUN).format(name)
    rows = failure(finding) if finding.kind is Kind.SOLUTION_ERROR else (Row(CAUSE, sentence(finding), code=False),)
    if before is not None:
        told = _WAS_RIGHT if before.state is State.RIGHT else before.headline.partition(": ")[2]
        rows += (
            Row("", _EARLIER, code=False),
            Row(BEFORE, told, code=False),
            *before.rows,
        )
    return Card(State.WRONG, with_particles(headline), rows)


def failure(finding: Finding) -> tuple[Row, ...]:
    """An error: its message, the student's line, and what it means."""
    meant = meaning(finding)
    rows = (Row(FAILED, ": ".join(filter(None, finding.detail[:2]))), *_line(finding))
    return (*rows, Row(CAUSE, meant, code=False)) if meant else rows


def interrupted(name: str, where: Sequence | None) -> Card:
    """The check was stopped by hand, while the student's code ran: the number (or None) and the text of its line."""
    number, text = where or (None, "")
    finding = Finding(Kind.ERROR, detail=("", "", "" if number is None else str(number), text))
    rows = (*_line(finding, STOPPED), Row(CAUSE, _ENDLESS, code=False)) if text else ()
    return Card(State.WRONG, _INTERRUPTED.format(name), rows)


def _line(finding: Finding, label: str = LINE) -> tuple[Row, ...]:
    number, text = (*finding.detail[2:4], "", "")[:2]
    return (Row(label, _NUMBERED.format(number, text) if number else text),) if text else ()


def wrong(
    name: str,
    label: str,
    observed: str | None,
    expected: str | None,
    causes: Sequence[tuple[str, str]],
    error: Finding | None = None,
) -> Card:
    """What the first wrong case of `name` gave, what was due (where it may be told), and each cause with its hint.

    Arguments:
        error: the error that it gave; its meaning is told unless `causes` tell more.
    """
    rows = [Row(INPUT, label), Row(OBSERVED, observed or ""), Row(EXPECTED, expected or "")]
    if error is not None:
        rows += [row for row in failure(error) if row.label != CAUSE or not causes]
    for cause, hint in causes:
        rows += [Row(CAUSE, cause, code=False), Row(HINT, hint, code=False)]
    return Card(State.WRONG, f"{name}: 아직 아닙니다.", tuple(row for row in rows if row.text))


def wrong_entry(name: str, place: str, observed: str, causes: Sequence[tuple[str, str]]) -> Card:
    """The first wrong entry of the prediction `name`, and why; without `place` the whole of it."""
    told = wrong(name, "", observed, None, causes)
    return replace(told, rows=(Row(PLACE, place), *told.rows)) if place else told


def hidden(name: str, count: int) -> Card:
    """The one line of a hidden test, which tells nothing."""
    return Card(State.PLAIN, f"숨은 테스트: {name}, 관찰 {count}건")


def verdict(state: State, name: str, *, is_hidden: bool, points: str, cases: str, cause: str) -> Card:
    """The card that stands in a graded cell of an autograded notebook.

    Arguments:
        points, cases: how many of how many, e.g. ``4 / 4``.
        cause: why not all of them; empty when all.
    """
    kind = "숨은 테스트" if is_hidden else "확인"
    return Card(state, f"{name} {kind}: {points}점 ({cases})", (Row(CAUSE, cause, code=False),) if cause else ())
