"""What ``course doctor`` looks at."""

import importlib.metadata
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass

from course.facts import python

STUDENT = ("tensorflow", "matplotlib", "numpy", "ipython", "jupyterlab")
INSTRUCTOR = ("nbgrader", "nbval", "nbformat", "jupyter_client", "ipykernel", "rich")


@dataclass(frozen=True)
class Finding:
    """One line: ``ok``, ``note`` (works, but), or ``missing`` (with the remedy in the text)."""

    level: str
    what: str
    text: str


def all_findings() -> Iterator[Finding]:
    """Everything worth knowing about this machine."""
    yield _python(sys.version_info[:2])
    yield from (_package(name, "") for name in STUDENT)
    yield from (instructors := [_package(name, "[instructor]") for name in INSTRUCTOR])
    if any(package.level == "missing" for package in instructors):
        return
    yield from _grading()
    yield from _course_folder()


def _python(found: tuple[int, ...]) -> Finding:
    newest = python.shown(python.NEWEST)
    if not python.OLDEST <= found <= python.NEWEST:
        needed = f"{python.shown(python.OLDEST)} to {newest} is needed"
        return Finding("missing", "python", f"{platform.python_version()}; {needed}")
    if found < python.NEWEST:
        older = f"students may use Python up to {newest}, and what only that understands is a SyntaxError here"
        return Finding("note", "python", f"{platform.python_version()}; {older}: grade with the newest that they use")
    return Finding("ok", "python", platform.python_version())


def _package(name: str, extra: str) -> Finding:
    try:
        return Finding("ok", name, importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return Finding("missing", name, f"not installed; run: pip install -e '.{extra}'")


def _grading() -> Iterator[Finding]:
    """What grading needs; imported only where the instructor's packages are."""
    from course.grading.course_folder import put_environment_on_path
    from course.kernel.layers import further_layers, required_layers
    from course.running.workers import cores

    put_environment_on_path()
    alembic = shutil.which("alembic")
    yield Finding("ok" if alembic else "missing", "alembic", alembic or "not on PATH; reinstall nbgrader")
    linux = sys.platform.startswith("linux")
    more = "" if linux else ": the student's part works here, grading needs Linux"
    yield Finding("ok" if linux else "note", "platform", platform.platform() + more)
    for layers, without in ((required_layers(), "missing"), (further_layers(), "note")):
        for layer in layers:
            yield Finding("ok" if layer.held else without, layer.name, layer.text)
    yield Finding("ok", "cores", f"{cores()}: so many notebooks, and one more, are run at a time")
    free = shutil.disk_usage(tempfile.gettempdir()).free / 1e9
    yield Finding("ok" if free > 1 else "note", "scratch space", f"{free:.1f} GB free in {tempfile.gettempdir()}")


def _course_folder() -> Iterator[Finding]:
    from course.errors import AnswerError, KeyMissing, SourceError, UsageError
    from course.grading.course_folder import find_course_folder
    from course.judging.answer_key import load_key
    from course.judging.unit import find_units, read_unit

    try:
        folder = find_course_folder()
    except UsageError as error:
        yield Finding("note", "course folder", str(error))
        return
    yield Finding("ok", "course folder", str(folder.root))
    for name in find_units(folder.source):
        try:
            unit = read_unit(folder.source, name)
            load_key(unit, folder.answer_key, folder.bank(name, unit.exercises))
            yield Finding("ok", name, "built")
        except (KeyMissing, SourceError, AnswerError) as error:
            yield Finding("note", name, str(error))
