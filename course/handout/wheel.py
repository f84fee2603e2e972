"""The package as a wheel for students, built from a copy, so that nothing of an earlier build gets into it.

This module may touch: the repository that this package lies in, read-only; a temporary folder; pip, in a process.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from course import __version__
from course.errors import UsageError
from course.packaged import BESIDE, REPOSITORY, version, wheel_name

_MADE = "1767225600"
"""The time stamp of every file in it, in seconds since 1970 (2026-01-01): the same content gives the same bytes."""
_IGNORED = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")


def build_wheel(into: Path) -> Path:
    """Build the wheel in the folder `into`, without network.

    Raises:
        UsageError: this package was not installed from its repository, or pip cannot build it.
    """
    if not (REPOSITORY / "pyproject.toml").is_file():
        raise UsageError(
            "the students' package is built from the course's repository, but {repository} has no "
            "pyproject.toml; in a clone, run: pip install -e '.[instructor]'",
            repository=REPOSITORY,
        )
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary, "clean")
        shutil.copytree(REPOSITORY / "course", copy / "course", ignore=_IGNORED)
        for name in BESIDE:
            shutil.copy(REPOSITORY / name, copy)
        init = copy / "course" / "__init__.py"
        text = init.read_text(encoding="utf-8")
        init.write_text(text.replace(f'"{__version__}"', f'"{version()}"', 1), encoding="utf-8")
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
        made = subprocess.run(
            [*command, "--disable-pip-version-check", "--wheel-dir", temporary, str(copy)],
            capture_output=True,
            text=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": _MADE},
        )
        built = Path(temporary, wheel_name())
        if made.returncode or not built.is_file():
            why = next(iter((made.stderr or made.stdout).strip().splitlines()[-1:]), "pip gave no reason")
            raise UsageError("the students' package could not be built: {why}", why=why)
        return Path(shutil.copy(built, into))
