"""Answers of prediction exercises, sealed: a check can tell right from wrong without showing the answer.

This keeps an answer from being read by accident, no more: the space of likely answers is small. It is for the visible
check alone; the verdict comes from outside (``course.judging.judge``).
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import Any

from course.notebook.encode import encode
from course.observation.form import ARRAY_KINDS, elements


def seal(value: Any, place: str = "") -> str:
    """A short digest of `value` (a number, a string or None) at `place` (a key or an index) of the answer."""
    return hashlib.sha256(f"{place}|{_canonical(encode(value))}".encode()).hexdigest()[:12]


def _canonical(value: dict) -> str:
    kind = value["kind"]
    if kind in ("int", "float") or (kind in ARRAY_KINDS and value["shape"] == []):
        return f"{elements(value)[0] + 0.0:.5g}"
    return unicodedata.normalize("NFC", value["value"]).strip() if kind == "str" else kind
