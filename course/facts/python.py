"""Which Pythons students may use; the grader's should be the newest of them."""

OLDEST, NEWEST = (3, 11), (3, 13)


def version(text: str) -> tuple[int, ...]:
    """The first two numbers of a version, ``3.12.4`` as (3, 12); empty where it is none."""
    parts = text.split(".")[:2]
    return (
        tuple(map(int, parts)) if len(parts) == 2 and all(part.isdecimal() and len(part) < 4 for part in parts) else ()
    )


def shown(numbers: tuple[int, ...]) -> str:
    """``(3, 12)`` as 3.12."""
    return ".".join(map(str, numbers))
