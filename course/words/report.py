"""The texts of the report on a class, in its languages.

This module may touch: the ``report.….toml`` files beside it, read-only.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("ko", "en")
SOURCES = (
    "Crocker, L., & Algina, J. (1986). Introduction to Classical and Modern Test Theory. Holt, Rinehart & Winston.",
    "Nunnally, J. C. (1978). Psychometric Theory (2nd ed.). McGraw-Hill.",
)


@dataclass(frozen=True)
class Words:
    """The texts in one language.

    Attributes:
        language: ``ko`` or ``en``.
        text: key → text, with ``{names}`` to be filled in.
    """

    language: str
    text: dict

    def __getitem__(self, key: str):
        return self.text[key]

    def say(self, key: str, **values: object) -> str:
        """The text of `key` with `values` in it."""
        return self.text[key].format(**values)


def words(language: str) -> Words:
    """The texts in `language`, ``ko`` or ``en``."""
    path = Path(__file__).with_name(f"report.{language}.toml")
    return Words(language, tomllib.loads(path.read_text(encoding="utf-8")))
