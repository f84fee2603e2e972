"""What a released check knows, held while it runs, from the text below it: see `course.comparison.recognisers`."""

import contextlib
from collections.abc import Iterator, Sequence

from course.comparison.held_by import can_hold
from course.comparison.recognisers import Released, read, recognise, recognise_entry
from course.notebook import quiet_tensorflow  # noqa: F401 (before a check imports TensorFlow by itself, with its log)
from course.notebook.own_code import cell_of
from course.text import one_line

_texts: list[str] = []


@contextlib.contextmanager
def misconceptions(text: str) -> Iterator[None]:
    """While this holds, `check` knows what is written in `text`."""
    _texts.append(text)
    try:
        yield
    finally:
        _texts.pop()


def released() -> Released:
    """What is known now; nothing from a broken text."""
    try:
        return read(_texts[-1]) if _texts else Released()
    except Exception:  # whatever was made of the text: the check itself goes on
        return Released()


def recognised(
    due: Sequence[dict], observed: Sequence[dict], student: object, place: str = ""
) -> list[tuple[str, str]]:
    """Name and hint of the misconceptions that explain what is wrong in `observed`.

    Arguments:
        student: what the student defined; in its code is looked up what a misconception needs.
        place: of a prediction, the entry that is shown.
    """
    try:
        code, name = cell_of(student)
        known = [one for one in released().known if can_hold(code, name, one.needs, one.unless)]
        found = recognise_entry(place, due[0], observed[0], known) if place else recognise(due, observed, known)
        return [(one_line(one.name), one_line(one.hint, 500)) for one in found]
    except Exception:  # whatever was made of the text: the check itself goes on
        return []
