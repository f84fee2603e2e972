"""What a grade depends on besides the submission and the key: the code that executes and judges.

This module may touch: the files of this package, read-only.
"""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_GRADING = (
    *("answer_key", "answer_runs", "diagnose", "diagnosis", "fingerprint", "judge"),
    *("observations", "our_copy", "sanitize", "submission"),
)
_PARTS = (
    *("plain/*.py", "notebook/*.py", "kernel/*.py"),
    *(f"grading/{name}.py" for name in _GRADING),
)


@functools.cache
def grader_digest() -> str:
    """A digest of the code that a grade depends on; a change of it has submissions graded again."""
    found = hashlib.sha256()
    for part in _PARTS:
        for path in sorted(_PACKAGE.glob(part)):
            found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()
