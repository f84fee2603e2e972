"""nbval on notebooks: what they print is compared with what they have stored, in a fresh kernel.

This module may touch: a pytest of its own, in a process of its own.
"""

import os
import subprocess
import sys
from pathlib import Path

SANITISE = Path(__file__).with_name("nbval_sanitise.cfg")


def validate(notebooks: list[Path], *, lax: bool = False) -> subprocess.CompletedProcess:
    """Run nbval on `notebooks`; return code 0 when everything printed is as stored.

    Arguments:
        lax: do not compare outputs, only run (for notebooks that carry none).
    """
    mode = ["--nbval-lax"] if lax else ["--nbval", "--nbval-sanitize-with", str(SANITISE)]
    notebooks = [notebook.resolve() for notebook in notebooks]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull]
    options = ["--rootdir", str(notebooks[0].parent), "--nbval-current-env", "--nbval-cell-timeout", "120"]
    environment = {**os.environ, "PYTEST_ADDOPTS": "", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [*command, *options, *mode, *map(str, notebooks)],
        capture_output=True,
        text=True,
        env=environment,
        cwd=notebooks[0].parent,
    )
