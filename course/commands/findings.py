"""What ``course doctor`` looks at."""

import importlib.metadata
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass

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
    yield _python()
    yield from (_package(name, "") for name in STUDENT)
    yield from (_package(name, "[instructor]") for name in INSTRUCTOR)
    if any(_package(name, "").level == "missing" for name in INSTRUCTOR):
        return
    yield _alembic()
    yield _platform()
    yield from _isolation()
    yield _cores()
    yield _space()
    yield from _course_folder()


def _python() -> Finding:
    level = "ok" if (3, 11) <= sys.version_info < (3, 14) else "missing"
    need = "" if level == "ok" else "; 3.11, 3.12 or 3.13 is needed"
    return Finding(level, "python", platform.python_version() + need)


def _package(name: str, extra: str) -> Finding:
    try:
        return Finding("ok", name, importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return Finding("missing", name, f"not installed; run: pip install -e '.{extra}'")


def _alembic() -> Finding:
    from course.grading.course_folder import put_environment_on_path

    put_environment_on_path()
    found = shutil.which("alembic")
    return (
        Finding("ok", "alembic", found) if found else Finding("missing", "alembic", "not on PATH; reinstall nbgrader")
    )


def _platform() -> Finding:
    if sys.platform.startswith("linux"):
        return Finding("ok", "platform", platform.platform())
    return Finding("note", "platform", f"{platform.platform()}: the student's part works here, grading needs Linux")


def _isolation() -> Iterator[Finding]:
    from course.kernel.layers import further_layers, required_layers

    for layers, without in ((required_layers(), "missing"), (further_layers(), "note")):
        for layer in layers:
            yield Finding("ok" if layer.held else without, layer.name, layer.text)


def _cores() -> Finding:
    from course.running.workers import cores

    return Finding("ok", "cores", f"{cores()}: so many notebooks, and one more, are run at a time")


def _space() -> Finding:
    free = shutil.disk_usage(tempfile.gettempdir()).free / 1e9
    return Finding("ok" if free > 1 else "note", "scratch space", f"{free:.1f} GB free in {tempfile.gettempdir()}")


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
