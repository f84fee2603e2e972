"""The recognisers of a released check, held while it runs: the bank's misconceptions, from the text below the check."""

import contextlib
from collections.abc import Iterator, Sequence

from course.comparison.recognisers import read, recognise, recognise_entry
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


def recognised(due: Sequence[dict], observed: Sequence[dict], place: str = "") -> list[tuple[str, str]]:
    """Name and hint of the misconceptions that explain what is wrong in `observed`; none from a broken text.

    Arguments:
        place: of a prediction, the entry that is shown.
    """
    try:
        known = read(_texts[-1]) if _texts else []
        found = recognise_entry(place, due[0], observed[0], known) if place else recognise(due, observed, known)
        return [(one_line(one.name), one_line(one.hint, 500)) for one in found]
    except Exception:  # whatever was made of the text: the check itself goes on
        return []
