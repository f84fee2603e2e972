"""The warm server as seen from outside: started once a process, at first use, and ended with it.

This module may touch: the server's process and its folder.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import select
import shutil
import site
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from course.errors import ExecutionFault
from course.kernel.wire import Wire

PREFIX = "course-warm-"

WARM_ENVIRONMENT = {
    "MPLBACKEND": "module://course.kernel.no_display",
    "PYTHONDONTWRITEBYTECODE": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "TF_NUM_INTRAOP_THREADS": "1",  # as many notebooks run at a time as there are cores
    "TF_NUM_INTEROP_THREADS": "1",
}
"""What has to be in the environment before TensorFlow and matplotlib are imported."""

PLACES = ("HOME", "IPYTHONDIR", "MPLCONFIGDIR", "TMPDIR")
"""Every place where a program may want to write lies in the scratch folder."""

_SHORT_ENOUGH = 60  # a Unix socket's address has 107 bytes, and ours gets 30 longer than the folder


def kept_environment() -> dict[str, str]:
    """Of the environment of this process, what libraries need and a kernel may know."""
    kept = ("LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH")
    return {"PATH": os.defpath} | {name: os.environ[name] for name in kept if name in os.environ}


def _first_environment(home: Path) -> dict[str, str]:
    """What the server is started with. Its kernels are forked: of each, ``/proc/self/environ`` goes on showing it."""
    libraries = {"PYTHONUSERBASE": site.getuserbase()} if site.ENABLE_USER_SITE else {}
    return kept_environment() | libraries | {"HOME": str(home)} | WARM_ENVIRONMENT


class WarmServer:
    """A warm server; see `course.kernel.warm_server`."""

    _shared: WarmServer | None = None
    _lock = threading.Lock()
    _refused = not sys.platform.startswith("linux")
    _closing = False
    _said = False

    def __init__(self) -> None:
        place = tempfile.gettempdir() if len(os.fsencode(tempfile.gettempdir())) < _SHORT_ENOUGH else "/tmp"
        _remove_abandoned(Path(place))
        self.folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place))
        lock = _taken_lock(self.folder)
        self.home = self.folder / "home"
        _copy_fonts(self.home, back=False)
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "course.kernel.warm_server", str(self.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_first_environment(self.home),
            cwd=self.folder,
            start_new_session=True,
            pass_fds=[lock],
        )
        os.close(lock)  # the server holds it, and its keepers do
        atexit.register(self.close)

    @classmethod
    def shared(cls) -> WarmServer | None:
        """The server of this process, started at the first call; None where there is no fork.

        Raises:
            ExecutionFault: it does not start, or this process is ending its executions.
        """
        with cls._lock:
            if cls._refused:
                if not cls._said:
                    print("course: no warm kernels on this platform; each kernel is started by itself", file=sys.stderr)
                cls._said = True
                return None
            if cls._closing:
                raise ExecutionFault("executions are being ended")
            if cls._shared is None or cls._shared.process.poll() is not None:
                server = cls()
                readable, _, _ = select.select([server.process.stdout], [], [], 180)
                if not readable or server.process.stdout.readline() != b"ready\n":
                    server.close()
                    raise ExecutionFault("the warm server does not start; is there memory enough? see: course doctor")
                _copy_fonts(server.home, back=True)
                shutil.rmtree(server.home, ignore_errors=True)
                cls._shared = server
            return cls._shared

    @classmethod
    @contextlib.contextmanager
    def closed(cls) -> Iterator[None]:
        """Close the server of this process, if there is one; inside, nobody gets another one."""
        cls._closing = True
        try:
            with cls._lock:
                if cls._shared is not None:
                    cls._shared.close()
                    cls._shared = None
            yield
        finally:
            cls._closing = False

    def close(self) -> None:
        """End the server, with its keepers and their kernels; whoever waits for one of them sees it hang up."""
        atexit.unregister(self.close)
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            self.process.communicate(timeout=15)
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def connect(timeout: float) -> Wire | None:
    """A connection to a keeper of its own; None where there is no warm server.

    Raises:
        ExecutionFault: the server does not answer.
    """
    server = WarmServer.shared()
    if server is None:
        return None
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(timeout)
    try:
        connection.connect(str(server.folder / "socket"))
    except OSError as error:
        connection.close()
        raise ExecutionFault(f"the warm server does not answer: {error}") from None
    return Wire(connection)


def _copy_fonts(home: Path, *, back: bool) -> None:
    """Copy matplotlib's list of fonts between our home and the server's: where there are many it takes long to make."""
    with contextlib.suppress(OSError, RuntimeError):  # there may be no home
        places = [place / ".cache" / "matplotlib" for place in (Path.home(), home)]
        source, target = reversed(places) if back else places
        target.mkdir(parents=True, exist_ok=True)
        for found in source.glob("fontlist-*.json"):
            if not (target / found.name).exists():
                shutil.copy(found, target)


def _taken_lock(folder: Path) -> int:
    """A descriptor that holds the lock of a server's folder.

    Raises:
        OSError: a server or a keeper, here or on another machine with the same folder, holds it.
    """
    import fcntl

    descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _remove_abandoned(place: Path) -> None:
    """Remove folders of servers of ours that were killed before they could do so."""
    for folder in place.glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError):
            if folder.stat().st_uid == os.geteuid() and (folder / "lock").exists():
                os.close(_taken_lock(folder))
                shutil.rmtree(folder, ignore_errors=True)
