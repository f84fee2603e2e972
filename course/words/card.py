"""How a check looks: a short card, as HTML and as plain text with the same words, Korean."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """What a card tells."""

    RIGHT = "right"
    WRONG = "wrong"
    UNTRIED = "untried"
    PLAIN = "plain"


_STYLE = {State.RIGHT: ("#1a7f37", "✔"), State.WRONG: ("#b42318", "✘"), State.UNTRIED: ("#6b7280", "○")}
ERROR_DUE = "{} 오류"
BLANK = "아직 비어 있는 칸이 있습니다."
OTHER_FORM = "{}개의 값을 정해진 모양대로 적으세요."
KEY_MISSING = "키 {!r}가 없습니다."
NOT_AMONG = "정해진 값 가운데 하나가 아닙니다. 글자 그대로 옮겼는지 보세요."
OTHER_PREDICTION = "예측이 실제와 다릅니다."
RIGHT_AS_FAR = "{}만 확인했습니다. 나머지는 채점할 때 확인합니다."
INPUT, OBSERVED, EXPECTED, CAUSE, HINT = "입력", "얻은 값", "기대한 값", "까닭", "힌트"


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
        mark = _STYLE[self.state][1]
        return "\n".join([f"{mark} {self.headline}", *(f"   {row.label}: {row.text}" for row in self.rows)])

    @property
    def bundle(self) -> dict[str, str]:
        """The MIME bundle of this card."""
        if self.state is State.PLAIN:
            return {"text/plain": self.headline}
        color, mark = _STYLE[self.state]
        rows = "".join(map(_row, self.rows))
        box = f"border-left:4px solid {color};padding:4px 10px;margin:2px 0"
        head = f'<b style="color:{color}">{mark} {html.escape(self.headline)}</b>'
        return {"text/plain": self.text, "text/html": f'<div style="{box}">{head}{rows}</div>'}


def _row(row: Row) -> str:
    tag = "code" if row.code else "span"
    shown = f"<{tag}>{html.escape(row.text)}</{tag}>"
    return f'<div style="margin-top:2px"><span style="opacity:.75">{html.escape(row.label)}</span> {shown}</div>'


def right(name: str, count: int) -> Card:
    """A tick: `count` cases of `name` were right."""
    return Card(State.RIGHT, f"{name}: 맞았습니다. ({count}가지 확인)")


def right_as_far(name: str, places: Sequence[str]) -> Card:
    """A tick for these entries of the prediction `name`; the others are left to the hidden test."""
    return Card(State.RIGHT, f"{name}: 맞았습니다. ({RIGHT_AS_FAR.format(', '.join(places))})")


def untried(name: str) -> Card:
    """The one line for an exercise that was not attempted."""
    text = f"{name}: 아직 시도하지 않았습니다. 위 셀을 채워 실행한 뒤 이 셀을 다시 실행하세요."
    return Card(State.UNTRIED, text)


def wrong(name: str, label: str, observed: str | None, expected: str | None, causes: Sequence[tuple[str, str]]) -> Card:
    """What the first wrong case of `name` gave, what was due (where it may be told), and each cause with its hint."""
    rows = [Row(INPUT, label), Row(OBSERVED, observed or ""), Row(EXPECTED, expected or "")]
    for cause, hint in causes:
        rows += [Row(CAUSE, cause, code=False), Row(HINT, hint, code=False)]
    return Card(State.WRONG, f"{name}: 아직 아닙니다.", tuple(row for row in rows if row.text))


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
