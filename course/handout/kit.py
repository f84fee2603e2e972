"""The one file that students get: a zip that is the same, byte for byte, as long as what is in it is.

This module may touch: the due dates in ``release/``; the students' guide, read-only; the zip.
"""

import io
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat

from course import atomic
from course.errors import UsageError
from course.grading.course_folder import CourseFolder
from course.grading.due_line import renew_released
from course.handout.github import GitHubFolder
from course.handout.guide import guide_page
from course.handout.wheel import build_wheel
from course.judging.release_cells import prepared
from course.judging.unit import chosen_units
from course.normalise import normalise, to_text
from course.packaged import REPOSITORY

TOP = "gradient-tape-course"
"""The folder in the zip."""
NOTEBOOKS = "notebooks"
_FILES = Path(__file__).with_name("files")
_GUIDE = Path("docs", "ko", "학생-안내.md")
_MADE = (2026, 1, 1, 0, 0, 0)  # the time stamp of every file: a zip that is made again is the same
_NOT_PINNED = ("#", "-e", "gradient")


@dataclass(frozen=True)
class Kit:
    """What was written.

    Attributes:
        path: the zip.
        units: those in it.
        wheel: the name of the wheel in it.
        size: of the zip, in bytes.
    """

    path: Path
    units: tuple[str, ...]
    wheel: str
    size: int


def write_kit(folder: CourseFolder, units: Sequence[str], path: Path, colab: str = "") -> Kit:
    """Write the zip for `units` (none: all) to `path`.

    Arguments:
        colab: the folder on GitHub into which the zip will be unpacked, for links that open the notebooks on Colab.

    Raises:
        UsageError: a unit was not built, the address is none, or something cannot be read or written.
    """
    chosen = chosen_units(folder.units, units)
    web = GitHubFolder(colab) if colab else None
    if missing := [unit for unit in chosen if not _released(folder, unit).is_file()]:
        raise UsageError(
            "{unit} has no released notebook yet; run: course build {arguments}",
            unit=missing[0],
            arguments=" ".join(missing),
        )
    with tempfile.TemporaryDirectory() as temporary:
        wheel = build_wheel(Path(temporary))
        address = web.raw(wheel.name) if web else folder.settings.wheel_address(wheel.name)
        files = {wheel.name: wheel.read_bytes(), **dict(_texts(folder, chosen, wheel.name))}
        for unit in chosen:
            renew_released(folder, unit)  # its due date may have been set in formgrader since
            name = f"{NOTEBOOKS}/{unit}/{unit}.ipynb"
            notebook = prepared(
                nbformat.read(_released(folder, unit), as_version=4),
                address or wheel.name,
                web.colab(name) if web else "",
            )
            files[name] = to_text(normalise(notebook)).encode()
    data = _zipped(files)
    atomic.write_as_asked(path, data, mode=0o644)  # for everybody
    return Kit(path, tuple(chosen), wheel.name, len(data))


def _released(folder: CourseFolder, unit: str) -> Path:
    return folder.release / unit / f"{unit}.ipynb"


def _texts(folder: CourseFolder, units: Sequence[str], wheel: str) -> Iterator[tuple[str, bytes]]:
    yield "start.command", _script("start.command", wheel)
    yield "start.bat", _script("start.bat", wheel).replace(b"\n", b"\r\n")
    guide = next((one for one in (folder.root / _GUIDE, REPOSITORY / _GUIDE) if one.is_file()), None)
    if guide:
        yield f"{_GUIDE.stem}.html", guide_page(guide.read_text(encoding="utf-8"), units).encode()
    pins = (REPOSITORY / "requirements.txt").read_text(encoding="utf-8").splitlines()
    yield "constraints.txt", "".join(f"{pin}\n" for pin in pins if pin and not pin.startswith(_NOT_PINNED)).encode()


def _script(name: str, wheel: str) -> bytes:
    """A start script that knows its wheel: beside it may lie those of earlier zips."""
    return (_FILES / name).read_bytes().replace(b"@WHEEL@", wheel.encode())


def _zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            info = zipfile.ZipInfo(f"{TOP}/{name}", _MADE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3  # Unix, whose permissions follow: a double click may run what ends in .command
            info.external_attr = (0o100755 if name.endswith(".command") else 0o100644) << 16
            archive.writestr(info, data)
    return buffer.getvalue()
