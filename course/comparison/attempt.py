"""Was an exercise left as it was handed out, or attempted in a way that leaves nothing to look at?"""

import hashlib
import re

from course.facts.finding import Finding, Kind

STUB = "raise NotImplementedError"


def attempted(name: str, text: str, stub: str) -> Finding | None:
    """What keeps the student's code from being tried; None where nothing does, or where it was not attempted.

    Arguments:
        name: the name that the exercise wants defined.
        text: the student's solution cell.
        stub: that cell as it was handed out.
    """
    if not _code(text) or _code(text) == _code(stub):
        return None
    definition = re.compile(rf"(?:def|class) +{name}\b|{name}\b.*=")
    if not any(definition.match(line[:200]) for line in _code(text)):
        return Finding(Kind.NOT_DEFINED, detail=(name,))
    if any(line.startswith(STUB) for line in _code(text)):
        return Finding(Kind.STUB_LEFT, detail=(STUB,))
    return None


def digest_of(text: str) -> str:
    """A short digest of the code of a cell, by which a check knows the stub."""
    return hashlib.sha256("\n".join(_code(text)).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def stopped_by_stub(text: str, stub: str) -> Finding | None:
    """That the stub's line is left in a cell that is no longer the stub.

    Arguments:
        stub: `digest_of` the cell as it was handed out; "" where that is not known.
    """
    if not stub or not text.strip() or digest_of(text) == stub:
        return None
    return Finding(Kind.STUB_LEFT, detail=(STUB,)) if any(line.startswith(STUB) for line in _code(text)) else None


def _code(text: str) -> list[str]:
    """The lines that are neither empty nor comments."""
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]
