"""Text of strangers, made fit to be stored, printed and shown."""

import codecs
import contextlib
import html
import re
import unicodedata

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")  # and what turns the rest of a line round
_MARKDOWN = re.compile(r"([\\`*_\[\](){}!$#|~])")


_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def decoded(data: bytes) -> tuple[str, str]:
    """The text in `data` and its encoding: ``utf-8``, ``utf-8-sig`` or ``utf-16`` by a mark, or ``cp949``, as in Korea.

    Raises:
        UnicodeDecodeError: it is none of these.
    """
    marked = [codec for mark, codec in _MARKS if data.startswith(mark)]
    for codec in (*marked, "utf-8"):
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(codec), codec
    return data.decode("cp949"), "cp949"


def one_line(text: str, limit: int = 200) -> str:
    """`text` on one line of at most `limit` characters, without those that a terminal obeys and without surrogates."""
    text = _CONTROL.sub(" ", text[: 4 * limit].encode("utf-8", "replace").decode("utf-8"))
    return text if len(text) <= limit else text[: limit - 1] + "…"


def wrapped(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns of a terminal, where no word is longer."""
    lines: list[str] = []
    for word in text.split():
        if lines and columns(lines[-1]) + 1 + columns(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def columns(text: str) -> int:
    """How many columns of a terminal `text` takes."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def encodable(text: str) -> str:
    """`text` with lone surrogates replaced, so that it can be written as UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")


def plain_markdown(text: str) -> str:
    """`text` as Markdown that shows just it: no markup, no HTML, no links."""
    return _MARKDOWN.sub(r"\\\1", html.escape(text))


def whole_name(first: str, last: str) -> str:
    """A person's name of its parts, in the order of its language."""
    first, last = first.strip(), last.strip()
    return f"{last}{first}" if is_hangul(first + last) else f"{first} {last}".strip()


def is_hangul(text: str) -> bool:
    """Whether all letters of `text` are Korean, and there are any."""
    letters = text.replace(" ", "")
    return bool(letters) and all("가" <= letter <= "힣" for letter in letters)


def letters(name: str) -> str:
    """`name` without what renaming changes: case, blanks, signs, ways of writing one letter."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", name).casefold()))
