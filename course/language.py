"""The language of the terminal: English as it stands in the code, or Korean by the catalogue of ``course/locale``.

gettext chooses by ``LANGUAGE``, ``LC_ALL``, ``LC_MESSAGES`` or ``LANG``.

This module may touch: the catalogue, read-only; ``LANGUAGE`` in the environment of this process.
"""

import contextlib
import gettext
import os
from collections.abc import Iterator
from pathlib import Path

from course.words.korean import with_particles

DOMAIN = "course"
LANGUAGES = ("ko", "en")
CATALOGUE = Path(__file__).with_name("locale")

gettext.bindtextdomain(DOMAIN, str(CATALOGUE))


def _(sentence: str, /, *details: object, **values: object) -> str:
    """`sentence` in the language of the terminal, with `details` and `values` in the places that it names.

    What is not in the catalogue stays as it is. Korean particles, written as ``을(를)``, follow the word before them.
    """
    told = gettext.dgettext(DOMAIN, sentence) if sentence else ""
    return with_particles(told.format(*details, **values)) if details or values else told


def many(count: int, one: str, other: str) -> str:
    """`count` of something, in the language of the terminal: ``{count}`` in `one`, or in `other` unless it is 1."""
    return gettext.dngettext(DOMAIN, one, other, count).format(count=count)


def terminal_language() -> str:
    """Which of `LANGUAGES` the terminal speaks."""
    return gettext.dgettext(DOMAIN, "en")  # the catalogue calls it by its own name


@contextlib.contextmanager
def spoken(language: str | None) -> Iterator[None]:
    """Speak `language` meanwhile, argparse too, whatever the environment says; None: as it says."""
    before, domain = os.environ.get("LANGUAGE"), gettext.textdomain()
    gettext.textdomain(DOMAIN)  # argparse asks for no domain
    if language:
        os.environ["LANGUAGE"] = language
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if language:
            os.environ.pop("LANGUAGE")
            if before is not None:
                os.environ["LANGUAGE"] = before
