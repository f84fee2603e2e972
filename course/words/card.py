"""How a check looks: a short card, as HTML and as plain text with the same words.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, field

_STYLE = {"right": ("#1a7f37", "✔"), "wrong": ("#b42318", "✘"), "untried": ("#6b7280", "○")}


@dataclass(frozen=True)
class Card:
    """What a check tells: its state, a headline, and labelled rows."""

    state: str
    headline: str
    rows: tuple[tuple[str, str], ...] = field(default=())

    @property
    def text(self) -> str:
        mark = _STYLE.get(self.state, ("", "·"))[1]
        return "\n".join([f"{mark} {self.headline}", *(f"   {label}: {value}" for label, value in self.rows)])

    @property
    def bundle(self) -> dict[str, str]:
        """The MIME bundle of this card."""
        if self.state not in _STYLE:
            return {"text/plain": self.headline}
        color, mark = _STYLE[self.state]
        rows = "".join(_row(label, value) for label, value in self.rows)
        box = f"border-left:4px solid {color};padding:4px 10px;margin:2px 0"
        head = f'<b style="color:{color}">{mark} {html.escape(self.headline)}</b>'
        return {"text/plain": self.text, "text/html": f'<div style="{box}">{head}{rows}</div>'}


def _row(label: str, value: str) -> str:
    tag = "code" if label in ("입력", "얻은 값", "기대한 값") else "span"
    shown = f"<{tag}>{html.escape(value)}</{tag}>"
    return f'<div style="margin-top:2px"><span style="opacity:.75">{html.escape(label)}</span> {shown}</div>'


def right(name: str, count: int) -> Card:
    """A tick: `count` cases of `name` were right."""
    return Card("right", f"{name}: 맞았습니다. ({count}가지 확인)")


def untried(name: str) -> Card:
    """The one line for an exercise that was not attempted."""
    return Card("untried", f"{name}: 아직 시도하지 않았습니다. 위 셀을 채워 실행한 뒤 이 셀을 다시 실행하세요.")


def wrong(name: str, label: str, got: str | None, expected: str | None, cause: str) -> Card:
    """What the first wrong case of `name` gave, what was due (where it may be told), and why."""
    rows = [("입력", label)] if label else []
    if got is not None:
        rows.append(("얻은 값", got))
    if expected is not None:
        rows.append(("기대한 값", expected))
    return Card("wrong", f"{name}: 아직 아닙니다.", (*rows, ("까닭", cause)))


def plain(text: str) -> Card:
    """One line without a state."""
    return Card("plain", text)
