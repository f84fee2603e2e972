"""The texts of the report in its languages.

This module may touch: the ``.toml`` files beside it, read-only.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from course.words.findings import SENTENCES

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

    def reason(self, sentence: str) -> tuple[str, str]:
        """A reason of the grader in this language if it is known, and the language that it now is in."""
        for pattern, text in self.text["grader_reasons"].items():
            match = re.match(pattern, sentence)
            if match:
                return text.format(*match.groups()), self.language
        return sentence, "en"

    def kind(self, kind: str) -> tuple[str, str]:
        """What a kind of wrong work is called (see `misconceptions.kind_of`), and in which language that is."""
        key, _, error = kind.partition(" ")
        text = self.text["kinds"].get(key)
        language = self.language if text else "ko"
        text = text or SENTENCES[key].replace(": {detail}", ".").replace("{detail}", "…")
        return (f"{text} ({error})" if error else text), language


def words(language: str) -> Words:
    """The texts in `language`, ``ko`` or ``en``."""
    return Words(language, tomllib.loads(Path(__file__).with_name(f"{language}.toml").read_text(encoding="utf-8")))
