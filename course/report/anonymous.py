"""Students' code without the student: comments and docstrings gone, names and ids replaced, a bounded number of lines.

A name may stand in a comment, in a string, or in an identifier. Comments and docstrings are removed; a string that has
spaces or letters beyond ASCII is shown as ``"…"``; names, ids and addresses of the class are replaced everywhere.

This module may touch: the autograded notebooks that it is told to read, read-only.
"""

from __future__ import annotations

import ast
import io
import json
import re
import tokenize
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from course.report.class_data import Student

MAXIMUM_LINES = 40
MAXIMUM_WIDTH = 160
NOBODY = "○○○"
_MAXIMUM_BYTES = 20_000_000
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LONG_NUMBER = re.compile(r"(?<![\w.])\d{7,12}(?![\w.])")  # looks like a student number or a telephone


class Names:
    """What gives members of a class away, and its removal from a text."""

    def __init__(self, students: Iterable[Student]) -> None:
        self._words = {word.lower() for student in students for word in _words(student)}

    def removed(self, text: str, student: Student | None = None) -> str:
        """`text` without names, ids and addresses; of `student` also the parts of the name."""
        text = _ADDRESS.sub(NOBODY, text)
        if student is not None:
            parts = {part for word in _words(student) for part in re.split(r"[\s_.-]+", word)} | _words(student)
            given = student.name[1:] if _hangul(student.name) and 3 <= len(student.name) <= 4 else ""
            text = _pattern(parts | {given}).sub(NOBODY, text)
        low = text.lower()
        there = _pattern(word for word in self._words if word in low)  # a pattern of a whole large class is slow
        return _LONG_NUMBER.sub(NOBODY, there.sub(NOBODY, text))


def _words(student: Student) -> set[str]:
    joined = re.sub(r"\s+", "", student.name)
    whole = {student.id, student.name, joined, student.email.partition("@")[0]}
    turned = list(reversed(student.name.split()))
    found = whole | {re.sub(r"\s+", "_", student.name), " ".join(turned), "".join(turned), "_".join(turned)}
    return {unicodedata.normalize("NFC", word) for word in found}


def _hangul(text: str) -> bool:
    return bool(text) and all("가" <= letter <= "힣" for letter in text)


def _pattern(words: Iterable[str]) -> re.Pattern:
    """One that finds each of `words`: Hangul and longer words anywhere, short ones where they stand alone."""
    found = sorted({word for word in words if len(word) > 1}, key=lambda word: (-len(word), word))
    if not found:
        return re.compile(r"(?!)")
    alone = [re.escape(word) for word in found if word.isascii() and len(word) < 5]
    anywhere = [re.escape(word) for word in found if not (word.isascii() and len(word) < 5)]
    parts = ([f"(?:{'|'.join(anywhere)})"] if anywhere else []) + (
        [rf"(?<![A-Za-z0-9])(?:{'|'.join(alone)})(?![A-Za-z0-9])"] if alone else []
    )
    return re.compile("|".join(parts), re.IGNORECASE)


def example(path: Path, exercise: str, names: Names, student: Student) -> str | None:
    """The student's solution cell of `exercise`, made anonymous; None where there is none that can be shown."""
    text = _solution(path, exercise)
    code = without_words(unicodedata.normalize("NFC", text)) if text else None
    if not code:
        return None
    lines = names.removed(code, student).split("\n")  # before lines are cut: a part of a name would not be found
    lines = [line[: MAXIMUM_WIDTH - 1] + "…" if len(line) > MAXIMUM_WIDTH else line for line in lines]
    if len(lines) > MAXIMUM_LINES:
        lines = [*lines[: MAXIMUM_LINES - 1], "…"]
    return "\n".join(lines)


def _solution(path: Path, exercise: str) -> str:
    try:
        if path.stat().st_size > _MAXIMUM_BYTES:
            return ""
        cells = json.loads(path.read_bytes())["cells"]
        source = next(cell["source"] for cell in cells if cell.get("id") == exercise and cell["cell_type"] == "code")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, StopIteration, RecursionError):
        return ""
    return source if isinstance(source, str) else "".join(source)


def without_words(code: str) -> str | None:
    """`code` without comments, docstrings and telling strings, otherwise as it was written; None if it is no Python."""
    try:
        lines = [line.encode() for line in _without_strings(code)]
        text = b"\n".join(lines).decode()
        return _without_comments(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError, tokenize.TokenError):
        return None


def _without_strings(code: str) -> list[str]:
    lines = [line.encode() for line in code.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    tree = ast.parse(b"\n".join(lines))
    spans = []
    _collect(tree, spans)
    for node, text in sorted(spans, key=lambda span: (span[0].lineno, span[0].col_offset), reverse=True):
        first, last = node.lineno - 1, node.end_lineno - 1
        joined = lines[first][: node.col_offset] + text.encode() + lines[last][node.end_col_offset :]
        lines[first : last + 1] = [joined]
    return [line.decode() for line in lines]


def _collect(node: ast.AST, spans: list[tuple[ast.AST, str]]) -> None:
    """What is to be replaced, and by what: bare strings, and strings that may hold prose."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and _is_string(child.value):
            alone = len(getattr(node, "body", ())) == 1
            spans.append((child, "pass" if alone else ""))
        elif isinstance(child, ast.JoinedStr):
            parts = [part.value for part in child.values if isinstance(part, ast.Constant)]
            if any(_tells(part) for part in parts):
                spans.append((child, '"…"'))
            else:
                _collect_formatted(child, spans)
        elif isinstance(child, ast.Constant) and isinstance(child.value, str | bytes):
            if _tells(child.value):
                spans.append((child, '"…"'))
        else:
            _collect(child, spans)


def _collect_formatted(node: ast.JoinedStr, spans: list) -> None:
    """Python 3.11 has no true places for what stands in an f-string: it is replaced whole if any part tells."""
    inner: list = []
    _collect(node, inner)
    if inner:
        spans.append((node, '"…"'))


def _is_string(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str | bytes))


def _tells(value: str | bytes) -> bool:
    text = value.decode("latin-1") if isinstance(value, bytes) else value
    return not text.isascii() or bool(re.search(r"\s", text.strip())) or len(text) > 40


def _without_comments(text: str) -> str:
    lines = text.split("\n")
    tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    for token in reversed(tokens):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    kept: list[str] = []
    for line in (line.rstrip().rstrip(";").rstrip() for line in lines):
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(_without_gaps(kept)).strip("\n")


def _without_gaps(lines: list[str]) -> list[str]:
    """Without the empty line that a removed docstring leaves below a line that opens a block."""
    return [line for place, line in enumerate(lines) if line or not lines[place - 1].endswith(":")]
