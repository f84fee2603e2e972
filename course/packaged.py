"""The package as students get it: which files are in it, and the version and the name that follow from them.

This module may touch: the repository that this package lies in, read-only.
"""

from functools import cache
from pathlib import Path

from course import __version__
from course.judging.digests import digest

REPOSITORY = Path(__file__).resolve().parents[1]
BESIDE = ("pyproject.toml", "README.md", "LICENSE")


@cache
def version() -> str:
    """The version of the wheel: it changes with what is in it, so that pip takes a corrected one for another."""
    files = [path for path in sorted((REPOSITORY / "course").rglob("*")) if _is_packed(path)]
    files += [REPOSITORY / name for name in BESIDE if (REPOSITORY / name).is_file()]
    content = [[path.relative_to(REPOSITORY).as_posix(), path.read_bytes().hex()] for path in files]
    return f"{__version__}+c{digest(content)[:8]}"


def _is_packed(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")


def wheel_name() -> str:
    """The name of the wheel."""
    return f"gradient_tape_course-{version()}-py3-none-any.whl"
