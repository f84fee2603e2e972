"""What ``course doctor`` looks at."""

import importlib.metadata
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass

from course.facts import python
from course.language import _

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
        needed = _("{oldest} to {newest} is needed", oldest=python.shown(python.OLDEST), newest=newest)
        return Finding("missing", "python", f"{platform.python_version()}; {needed}")
    if found < python.NEWEST:
        older = _(
            "students may use Python up to {newest}, and what only that understands is a SyntaxError here: "
            "grade with the newest that they use",
            newest=newest,
        )
        return Finding("note", "python", f"{platform.python_version()}; {older}")
    return Finding("ok", "python", platform.python_version())


def _package(name: str, extra: str) -> Finding:
    try:
        return Finding("ok", name, importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return Finding("missing", name, _("not installed; run: pip install -e '.{extra}'", extra=extra))


def _grading() -> Iterator[Finding]:
    """What grading needs; imported only where the instructor's packages are."""
    from course.grading.course_folder import put_environment_on_path
    from course.kernel.layers import further_layers, required_layers
    from course.running.workers import cores

    put_environment_on_path()
    alembic = shutil.which("alembic")
    yield Finding("ok" if alembic else "missing", "alembic", alembic or _("not on PATH; reinstall nbgrader"))
    linux = sys.platform.startswith("linux")
    more = "" if linux else ": " + _("the student's part works here, grading needs Linux")
    yield Finding("ok" if linux else "note", _("platform"), platform.platform() + more)
    for layers, without in ((required_layers(), "missing"), (further_layers(), "note")):
        for layer in layers:
            yield Finding("ok" if layer.held else without, layer.name, layer.text)
    yield Finding("ok", _("cores"), _("{number}: so many notebooks, and one more, are run at a time", number=cores()))
    free = shutil.disk_usage(tempfile.gettempdir()).free / 1e9
    room = _("{free:.1f} GB free in {folder}", free=free, folder=tempfile.gettempdir())
    yield Finding("ok" if free > 1 else "note", _("scratch space"), room)


def _course_folder() -> Iterator[Finding]:
    from course.errors import AnswerError, KeyMissing, SourceError, UsageError
    from course.grading.course_folder import find_course_folder
    from course.judging.answer_key import load_key
    from course.judging.unit import find_units, read_unit

    try:
        folder = find_course_folder()
    except UsageError as error:
        yield Finding("note", _("course folder"), str(error))
        return
    yield Finding("ok", _("course folder"), str(folder.root))
    for name in find_units(folder.source):
        try:
            unit = read_unit(folder.source, name)
            load_key(unit, folder.answer_key, folder.bank(name, unit.exercises))
            yield Finding("ok", name, _("built"))
        except (KeyMissing, SourceError, AnswerError) as error:
            yield Finding("note", name, str(error))
