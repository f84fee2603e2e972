"""The recognisers of a released check, held while it runs: the bank's misconceptions, from the text below the check.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence

from course.comparison.recognisers import read, recognise
from course.text import one_line

_texts: list[str] = []


@contextlib.contextmanager
def misconceptions(text: str) -> Iterator[None]:
    """While this holds, `check` recognises what is written in `text`."""
    _texts.append(text)
    try:
        yield
    finally:
        _texts.pop()


def recognised(due: Sequence[dict], observed: Sequence[dict]) -> list[tuple[str, str]]:
    """Name and hint of the misconceptions that explain what is wrong in `observed`; none from a broken text."""
    try:
        known = recognise(due, observed, read(_texts[-1])) if _texts else []
    except Exception:  # whatever was made of the text: the check itself goes on
        return []
    return [(one_line(one.name), one_line(one.hint, 500)) for one in known]
