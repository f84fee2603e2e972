"""How the template of the report tells numbers, names and facts."""

import re
from collections.abc import Iterable
from dataclasses import replace

from markupsafe import Markup, escape

from course.facts.finding import Finding
from course.facts.remarks import Note, Refusal
from course.report.attention import Reason
from course.text import one_line
from course.words.findings import sentence
from course.words.remarks import note_sentence, refusal_sentence
from course.words.report import Words

_SHOWN = 4
_LINES = 40
_FEW_LINES = 15
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_PRIVATE = 0xE000  # private use: no sentence of ours has these letters


def decimal(value: float | None, digits: int = 1) -> str:
    """A number without a needless tail; an en dash where there is none."""
    if value is None:
        return "–"
    text = f"{value:.{digits}f}"
    return text.rstrip("0").rstrip(".") if digits == 1 else text


def some(names: Iterable[str]) -> str:
    """The first few, and how many more there are."""
    names = list(names)
    more = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" +{more}" if more > 0 else "")


def clipped(source: str) -> str:
    """The first lines of an answer."""
    lines = source.strip("\n").split("\n")
    return "\n".join(lines if len(lines) <= _LINES else [*lines[: _LINES - 1], "…"])


def student_code(source: str) -> str:
    """The first lines of a student's answer, short ones, without what a browser or a terminal would obey."""
    lines = [line for line in source.expandtabs(4).replace("\r\n", "\n").split("\n") if line.strip()]
    more = ["…"] if len(lines) > _FEW_LINES else []
    return "\n".join(
        [*(_DIRECTION.sub("\N{REPLACEMENT CHARACTER}", one_line(line, 100)) for line in lines[:_FEW_LINES]), *more]
    )


def said(words: Words, fact: Finding | Refusal | Note) -> str:
    """The sentence of `fact`; in a foreign language, what a student wrote stands in it as code."""
    say = {Finding: sentence, Refusal: refusal_sentence, Note: note_sentence}[type(fact)]
    if words.language == "ko":
        return say(fact, words.language)
    quoted: list[str] = []

    def mark(text: str) -> str:
        if text.isascii():
            return text
        quoted.append(text)
        return chr(_PRIVATE + len(quoted) - 1)

    texts = {key: mark(text) for key, text in vars(fact).items() if key in ("name", "where")}
    told = escape(say(replace(fact, detail=tuple(map(mark, fact.detail)), **texts), words.language))
    for number, text in enumerate(quoted):
        told = told.replace(chr(_PRIVATE + number), Markup("<code>{}</code>").format(one_line(text)))
    return told


def reason(words: Words, one: Reason) -> str:
    """Why a student needs attention."""
    shown = {list: some, float: decimal}
    return words["reason"][one.key].format(**{k: shown.get(type(v), str)(v) for k, v in one.values.items()})
