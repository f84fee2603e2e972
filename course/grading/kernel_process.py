"""The process of a kernel: forked from the warm server where there is one, started afresh elsewhere.

Both kinds speak over sockets in their scratch folder (no network), and nothing that they started outlives them.

This module may touch: the processes that it starts.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import secrets
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Protocol

from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.connect import write_connection_file

from course.plain.errors import ExecutionFault

WARM_ENVIRONMENT = {
    "MPLBACKEND": "module://course.kernel.no_display",
    "PYTHONDONTWRITEBYTECODE": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
}
"""What has to be in the environment before TensorFlow and matplotlib are imported."""


class KernelProcess(Protocol):
    """A kernel's process, as the execution sees it."""

    def is_alive(self) -> bool:
        """Whether it runs."""

    def interrupt(self) -> None:
        """Interrupt what it does."""

    def stop(self) -> None:
        """End it and everything that it started."""


def start_kernel_process(connection_file: Path, folder: Path, environment: dict[str, str]) -> KernelProcess:
    """A kernel that reads `connection_file` and works in `folder`.

    Raises:
        ExecutionFault: it could not be started.
    """
    server = WarmServer.shared()
    try:
        if server is not None:
            return WarmProcess(server, connection_file, folder, environment)
        return ColdProcess(connection_file, folder, environment)
    except (OSError, ValueError) as error:
        raise ExecutionFault(f"the kernel did not start: {error}") from None


def connect(folder: Path) -> tuple[Path, BlockingKernelClient]:
    """Write the connection file of a kernel to be started in `folder`; a client for it."""
    path, _ = write_connection_file(
        str(folder / "connection.json"), ip=str(folder / "kernel"), transport="ipc", key=secrets.token_hex(32).encode()
    )
    client = BlockingKernelClient(connection_file=path)
    client.load_connection_file()
    return Path(path), client


class WarmServer:
    """The warm server of this process; see `course.kernel.warm_server`."""

    _shared: WarmServer | None = None
    _lock = threading.Lock()
    _refused = not sys.platform.startswith("linux")

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="course-warm-"))
        self.address = str(self.folder / "socket")
        names = ("PATH", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH", "HOME")
        kept = {name: os.environ[name] for name in names if name in os.environ}
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "course.kernel.warm_server", self.address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=kept | WARM_ENVIRONMENT,
            cwd=self.folder,
            start_new_session=True,
        )
        atexit.register(self.close)

    @classmethod
    def shared(cls) -> WarmServer | None:
        """The server of this process, started at the first call; None where there is no fork or it did not start."""
        with cls._lock:
            if cls._refused:
                return None
            if cls._shared is None or cls._shared.process.poll() is not None:
                server = cls()
                if not server._is_ready():
                    server.close()
                    cls._refused = True
                    print("course: no warm server on this machine; each kernel starts by itself", file=sys.stderr)
                    return None
                cls._shared = server
            return cls._shared

    def _is_ready(self) -> bool:
        assert self.process.stdout is not None
        readable, _, _ = select.select([self.process.stdout], [], [], 120)
        return bool(readable) and self.process.stdout.readline() == b"ready\n"

    def close(self) -> None:
        """End the server; its keepers see their connections close and end their kernels."""
        with contextlib.suppress(OSError):
            self.process.communicate(timeout=5)
        self.process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


class WarmProcess:
    """A kernel forked from the warm server."""

    def __init__(self, server: WarmServer, connection_file: Path, folder: Path, environment: dict[str, str]) -> None:
        request = {"connection_file": str(connection_file), "folder": str(folder), "environment": environment}
        self._keeper = socket.socket(socket.AF_UNIX)
        self._keeper.settimeout(30)
        self._keeper.connect(server.address)
        self._keeper.sendall(json.dumps(request).encode() + b"\n")
        self._answers = self._keeper.makefile()
        self.pid = json.loads(self._answers.readline())["pid"]

    def is_alive(self) -> bool:
        readable, _, _ = select.select([self._keeper], [], [], 0)
        return not readable  # the keeper speaks again only when the kernel has ended

    def interrupt(self) -> None:
        if self.is_alive():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGINT)

    def stop(self) -> None:
        with contextlib.suppress(OSError):
            self._keeper.shutdown(socket.SHUT_WR)
            self._answers.readline()
        self._keeper.close()


class ColdProcess:
    """A kernel started afresh."""

    def __init__(self, connection_file: Path, folder: Path, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "ipykernel_launcher", "-f", str(connection_file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment,
            cwd=folder,
            start_new_session=True,
        )

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def interrupt(self) -> None:
        if self.is_alive():
            self._process.send_signal(signal.SIGINT)

    def stop(self) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
