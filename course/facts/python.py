"""Python: which ones students may use (the grader's should be the newest of them), and how their code is read."""

import ast

OLDEST, NEWEST = (3, 11), (3, 13)
_LONGEST = 50_000
"""Characters of a cell that is looked at: no answer has more, and a few hundred thousand take seconds."""
_MOST_PREFIXES = 50_000_000
"""Of ``import a.b.c`` Python's parser keeps every prefix until it has ended: gigabytes, where there are many dots."""
UNPARSABLE = (SyntaxError, ValueError, RecursionError, MemoryError)


def parsed(text: str) -> ast.Module:
    """The syntax tree of a stranger's `text`.

    Raises:
        SyntaxError, ValueError, RecursionError, MemoryError: it is no Python, or too much of it to be looked at.
    """
    if len(text) > _LONGEST or len(text) * text.count(".") > _MOST_PREFIXES:
        raise ValueError("too long to be looked at")
    return ast.parse(text)


def version(text: str) -> tuple[int, ...]:
    """The first two numbers of a version, ``3.12.4`` as (3, 12); empty where it is none."""
    parts = text.split(".")[:2]
    return (
        tuple(map(int, parts)) if len(parts) == 2 and all(part.isdecimal() and len(part) < 4 for part in parts) else ()
    )


def shown(numbers: tuple[int, ...]) -> str:
    """``(3, 12)`` as 3.12."""
    return ".".join(map(str, numbers))
