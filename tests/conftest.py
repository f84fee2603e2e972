"""Shared parts: a real course folder, built once, and classes that hand something in to it."""

from __future__ import annotations

import contextlib
import fcntl
import functools
import logging
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
import nbgrader.api
import pytest
from nbformat import NotebookNode

ROOT = Path(__file__).resolve().parent.parent
UNITS = sorted(path.parent.name for path in (ROOT / "source").glob("*/*.ipynb"))
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _BROWSERS)), None)
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"]
FAST_LIMITS = 'c.Course.limits = {"cell_seconds": 8.0, "notebook_seconds": 60.0, "grace_seconds": 2.0}\n'


LONGEST_FIRST = (
    "hostile",
    "audit",
    "fuzz",
    "pipeline",
    "visible_checks",
    "due",
    "shell",
    "notebooks",
    "resume",
    "wrong_solutions",
    "hub",
    "handout",
    "cli",
    "cluster",
    "collect",
    "jupyterlab",
    "language",
    "isolation",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is slow, and begin with what takes longest."""
    for item in items:
        if "built" in getattr(item, "fixturenames", ()):  # whatever builds the course starts kernels
            item.add_marker(pytest.mark.slow)
    ranks = {name: rank for rank, name in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: ranks.get(item.path.stem.removeprefix("test_"), len(ranks)))


@pytest.hookimpl(optionalhook=True)  # of pytest-xdist
def pytest_xdist_make_scheduler(config: pytest.Config, log):
    """Tests of a file share what they are tried on: one process runs them all; some are long enough by themselves."""
    from xdist.scheduler import LoadScopeScheduling

    class BySharing(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file, _, test = nodeid.partition("::")
            if file.endswith("test_hostile.py"):
                return f"{file}[{test.partition('[')[2]}"  # each environment
            return nodeid if test.startswith("test_the_tests_of_a_unit_hold") else file

    return BySharing(config, log)


def new_course(folder: Path, units: list[str]) -> Path:
    """A course folder with copies of our source notebooks, answers and configuration."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    shutil.copytree(ROOT / "answers", folder / "answers")
    for unit in units:
        (folder / "source" / unit).mkdir(parents=True)
        shutil.copy(ROOT / "source" / unit / f"{unit}.ipynb", folder / "source" / unit)
    return folder


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A course folder with all units built, once for all processes that run tests; not to be changed."""
    from course.authoring.build import Audit, build
    from course.grading.course_folder import open_course_folder

    shared = tmp_path_factory.getbasetemp() if worker_id == "master" else tmp_path_factory.getbasetemp().parent
    root = shared / "built" / "course"
    with open(shared / "built.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / "built" / "done").exists():
            build(open_course_folder(new_course(root, UNITS)), [], check_outputs=False, audit=Audit.NONE)
            (shared / "built" / "done").touch()
    return root


@dataclass
class Classroom:
    """A course folder in which students hand in."""

    root: Path

    def notebook(self, unit: str) -> NotebookNode:
        """The released notebook of `unit`, to be changed at will."""
        return nbformat.read(self.root / "release" / unit / f"{unit}.ipynb", as_version=4)

    def hand_in(self, student: str, unit: str, notebook, name: str = "") -> Path:
        from course.authoring.handed_in import hand_in

        return hand_in(notebook, self.root / "submitted", student, unit, name)

    def grade(self, *units: str, **options) -> dict:
        """Grade; student → result where one unit was asked for, (student, unit) → result otherwise."""
        from course.grading.course_folder import open_course_folder
        from course.grading.pipeline import grade

        results = grade(open_course_folder(self.root), list(units), **options)
        if len(units) == 1:
            return {result.student: result for result in results}
        return {(result.student, result.unit): result for result in results}


@pytest.fixture
def classroom(built: Path, tmp_path: Path) -> Classroom:
    """A built course of one's own."""
    return _classroom(built, tmp_path / "course")


@pytest.fixture(scope="module")
def shared_classroom(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Classroom:
    """A built course for all tests of one module."""
    return _classroom(built, tmp_path_factory.mktemp("shared") / "course")


def _classroom(built: Path, root: Path) -> Classroom:
    shutil.copytree(built, root)
    return Classroom(root)


@pytest.fixture(scope="session")
def reference() -> Callable[[str], dict[str, str]]:
    """Unit → exercise → the text of our own solution cell."""

    def texts(unit: str) -> dict[str, str]:
        notebook = nbformat.read(ROOT / "source" / unit / f"{unit}.ipynb", as_version=4)
        return {c.id: c.source for c in notebook.cells if c.metadata.get("nbgrader", {}).get("solution")}

    return texts


@pytest.fixture(autouse=True, scope="session")
def version_of_a_new_gradebook() -> None:
    """nbgrader starts a program for each new gradebook to learn what never changes; here each process asks once."""
    nbgrader.api.get_alembic_version = functools.cache(nbgrader.api.get_alembic_version)


@pytest.fixture(autouse=True)
def no_stream_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """An nbgrader application shuts logging down; absl, which TensorFlow brings, would close what was stderr then."""
    monkeypatch.setattr(logging, "_handlerList", [])


@pytest.fixture
def captured(monkeypatch: pytest.MonkeyPatch) -> list:
    """What `check` and `observe` publish, as (data, metadata)."""
    import IPython.display

    published: list = []
    monkeypatch.setattr(
        IPython.display, "publish_display_data", lambda data, metadata=None: published.append((data, metadata))
    )
    return published


@contextlib.contextmanager
def jupyter_lab(work: Path, place: Path, *options: str, **environment: str) -> Iterator[str]:
    """The address of a JupyterLab in the folder `work`; what it writes of itself, and its log, are in `place`."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    folders = {"JUPYTER_CONFIG_DIR": str(place / "config"), "JUPYTER_RUNTIME_DIR": str(place / "runtime")}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    always = ["--no-browser", "--ip=127.0.0.1", f"--port={port}", "--IdentityProvider.token=", "--ServerApp.password="]
    command, log = [sys.executable, "-m", "jupyterlab", "--allow-root", *always, *options], place / "server.log"
    with log.open("w") as file:
        variables = os.environ | folders | {"PATH": path} | environment
        process = subprocess.Popen(command, cwd=work, env=variables, stdout=file, stderr=file, start_new_session=True)
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_for(url, process, log)
        yield url
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:  # seen once, on a busy machine: its own shutting down did not end
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(30)


def _wait_for(url: str, process: subprocess.Popen, log: Path) -> None:
    for _ in range(1200):
        assert process.poll() is None, log.read_text()[-3000:]
        try:
            urllib.request.urlopen(f"{url}/api", timeout=2)
            return
        except OSError:
            time.sleep(0.25)
    raise AssertionError(log.read_text()[-3000:])
