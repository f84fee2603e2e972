"""A JupyterHub with two students and an instructor, set up by docs/hub: real users, two environments, an exchange.

The environments borrow their packages from the one that runs the tests, which takes seconds instead of minutes; the
course is installed from its wheel.
"""

import contextlib
import importlib.metadata
import os
import shutil
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from conftest import ROOT

from course.kernel.privileges import out_of_reach

PROXY = shutil.which("configurable-http-proxy", path=f"{os.environ['PATH']}:{ROOT}/build/hub/node_modules/.bin")
PASSWORD = "gradient"
_VERSION = f"python{sys.version_info.major}.{sys.version_info.minor}"


@dataclass(frozen=True)
class Hub:
    """A hub that runs.

    Attributes:
        url: its address.
        folder: what docs/hub/jupyterhub_config.py lies in ``etc`` of.
        students, instructor: names of users, whose homes are ``folder/home/NAME``.
    """

    url: str
    folder: Path
    students: tuple[str, str]
    instructor: str


def python_for_all() -> str:
    """A Python of our version that other users can start, or ""."""
    for path in (sys.executable, *(f"{place}/bin/{_VERSION}" for place in (sys.base_prefix, "/usr/local", "/usr"))):
        if os.path.exists(path) and not out_of_reach([path, os.path.realpath(path)]):
            return path
    return ""


def why_not() -> str:
    """Why there can be no hub here, or ""."""
    if os.geteuid() != 0:
        return "a hub whose users are kept apart is started by root"
    if not PROXY:
        return "there is no configurable-http-proxy: npm install --prefix build/hub configurable-http-proxy"
    if not python_for_all() or out_of_reach([str(ROOT), sysconfig.get_path("purelib")]):
        return "this Python, or what is installed in it, is out of other users' reach"
    return ""


@contextlib.contextmanager
def running_hub(built: Path) -> Iterator[Hub]:
    """A hub for the course folder `built`, which is copied."""
    folder = Path(tempfile.mkdtemp(prefix="hub-"))
    folder.chmod(0o755)
    students, instructor = (f"student1-{os.getpid()}", f"student2-{os.getpid()}"), f"instructor-{os.getpid()}"
    wheel = _wheel(folder / "wheel")
    _environment(folder / "grader", wheel)
    _environment(folder / "student", wheel)
    shutil.copytree(ROOT / "docs" / "hub", folder / "etc")
    (folder / "exchange").mkdir()
    (folder / "exchange").chmod(0o777)
    shutil.copytree(built, folder / "course")
    (folder / "course").chmod(0o700)
    (folder / "home").mkdir()
    users = (*students, instructor)
    try:
        for user in users:
            home = str(folder / "home" / user)
            subprocess.run(["useradd", "--create-home", "--home-dir", home, "--shell", "/bin/bash", user], check=True)
        subprocess.run(["chown", "-R", f"{instructor}:", str(folder / "course")], check=True)
        with _started(folder) as url:
            yield Hub(url, folder, students, instructor)
    finally:
        for user in users:
            subprocess.run(["userdel", "--remove", user], capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)


def _wheel(place: Path) -> Path:
    """The course's wheel, built from a copy: a build leaves its own folders beside what it is built from."""
    copy = place / "source"
    copy.mkdir(parents=True)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    shutil.copytree(ROOT / "course", copy / "course", ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(place), str(copy)]
    subprocess.run(command, check=True, timeout=300)
    return next(place.glob("*.whl"))


def _environment(place: Path, wheel: Path) -> None:
    python = place / "bin" / "python"
    subprocess.run([python_for_all(), "-m", "venv", "--without-pip", str(place)], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, str(wheel)], check=True)
    for script in importlib.metadata.entry_points(group="console_scripts"):
        file = place / "bin" / script.name
        if not file.exists():
            file.write_text(f"#!{python}\nimport sys\nfrom {script.module} import {script.attr.partition('.')[0]}\n")
            file.write_text(f"{file.read_text()}sys.exit({script.attr}())\n")
            file.chmod(0o755)
    shutil.copytree(Path(sys.prefix, "etc", "jupyter"), place / "etc" / "jupyter", dirs_exist_ok=True)
    (place / "share").mkdir(exist_ok=True)
    (place / "share" / "jupyter").symlink_to(Path(sys.prefix, "share", "jupyter"))
    packages = place / "lib" / _VERSION / "site-packages"
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib"))


@contextlib.contextmanager
def _started(folder: Path) -> Iterator[str]:
    own = folder / "hub"
    own.mkdir(mode=0o700)
    url, api, hub = (f"http://127.0.0.1:{port}" for port in _free_ports(3))
    (own / "jupyterhub_config.py").write_text(
        f"""load_subconfig({str(folder / "etc" / "jupyterhub_config.py")!r})
c = get_config()
c.JupyterHub.bind_url, c.JupyterHub.hub_bind_url, c.ConfigurableHTTPProxy.api_url = {url!r}, {hub!r}, {api!r}
c.ConfigurableHTTPProxy.command = [{PROXY!r}]
c.JupyterHub.authenticator_class = "dummy"
c.DummyAuthenticator.password = {PASSWORD!r}
"""
    )
    with (own / "log").open("w") as log:
        command = [str(folder / "grader" / "bin" / "python"), "-m", "jupyterhub"]
        process = subprocess.Popen(command, cwd=own, stdout=log, stderr=log)
    try:
        for _ in range(240):
            assert process.poll() is None, (own / "log").read_text()[-3000:]
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{url}/hub/health", timeout=2)
                break
            time.sleep(0.25)
        yield url
    finally:
        process.terminate()
        process.wait(60)


def _free_ports(number: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(number)]
        return [one.getsockname()[1] for one in sockets]
