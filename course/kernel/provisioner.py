"""A Jupyter kernel provisioner that forks kernels from the warm server: for nbval, ``nbgrader validate`` and nbclient.

Chosen by its name ``course-warm``, in a kernel specification or by ``JUPYTER_DEFAULT_PROVISIONER_NAME``. Such a kernel
is the same as one started afresh, only sooner, and as free: it runs our own notebooks, or a student's for that student.
Submissions are graded by ``course.kernel.execute``, which isolates them. Where there is no fork, a kernel is started by
jupyter_client's own provisioner.

Unlike that one, it does not poll to see a kernel end, and nothing that a kernel started outlives it.

This module may touch: the kernel that it provides.
"""

from __future__ import annotations

import asyncio
import os
import signal
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

from course.errors import ExecutionFault
from course.kernel.server_process import PROVISIONER, connect
from course.kernel.wire import Wire


class WarmProvisioner(LocalProvisioner):
    """Provides a kernel forked from the warm server."""

    _forked: _ForkedProcess | None = None

    @property
    def has_process(self) -> bool:
        return self._forked is not None or super().has_process

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Fork a kernel that reads our connection file; `cmd`, the way to start one, is for hosts without fork."""
        wire = self._connection() if any("ipykernel" in word for word in cmd) else None
        if wire is None:
            return await super().launch_kernel(cmd, **kwargs)
        environment = {name: value for name, value in (kwargs.get("env") or os.environ).items() if value is not None}
        folder = str(kwargs.get("cwd") or os.getcwd())
        request = {"do": "kernel", "connection_file": self.parent.connection_file, "folder": folder}
        self._forked = _ForkedProcess(wire, request | {"environment": environment})
        self.pid = self._forked.pid
        return self.connection_info

    def _connection(self) -> Wire | None:
        """A keeper of its own; None, with a line that says so, where kernels have to be started by themselves."""
        try:
            wire = connect(timeout=None)
        except ExecutionFault as error:
            self.log.warning("no warm kernel (%s); one is started by itself", error)
            return None
        if wire is None:
            self.log.info("no warm kernels on this platform; one is started by itself")
        return wire

    async def poll(self) -> int | None:
        """None while it runs, else its exit code."""
        return self._forked.poll() if self._forked else await super().poll()

    async def wait(self) -> int | None:
        """Wait for its end, without polling; its exit code."""
        if self._forked is None:
            return await super().wait()
        code = await asyncio.get_running_loop().run_in_executor(None, self._forked.wait)
        self._forked.close()
        self._forked = None
        return code

    async def send_signal(self, signum: int) -> None:
        """Send a signal to the kernel."""
        if self._forked is None:
            await super().send_signal(signum)
        else:
            self._forked.send_signal(signum)

    async def kill(self, restart: bool = False) -> None:
        """End the kernel and all that it started."""
        if self._forked is None:
            await super().kill(restart)
        else:
            self._forked.send_signal(signal.SIGKILL)

    async def terminate(self, restart: bool = False) -> None:
        """Ask the kernel to end."""
        if self._forked is None:
            await super().terminate(restart)
        else:
            self._forked.send_signal(signal.SIGTERM)


class _ForkedProcess:
    """A kernel's process, through its keeper."""

    def __init__(self, wire: Wire, request: dict[str, Any]) -> None:
        self._wire = wire
        self._code: int | None = None
        wire.send(request)
        answer = wire.receive() or {"fault": "the warm server gave no kernel"}
        if "fault" in answer:
            wire.close()
            raise RuntimeError(answer["fault"])
        self.pid = int(answer["pid"])

    def poll(self) -> int | None:
        import select

        if self._code is None and select.select([self._wire.connection], [], [], 0)[0]:
            return self.wait()
        return self._code

    def wait(self) -> int:
        if self._code is None:
            answer = self._wire.receive()
            self._code = -int(signal.SIGKILL) if answer is None else int(answer["exit"])
        return self._code

    def send_signal(self, signum: int) -> None:
        if self.poll() is None:
            self._wire.connection.sendall(bytes([signum]))

    def close(self) -> None:
        self._wire.close()


class WarmKernelManager(AsyncKernelManager):
    """A kernel manager that asks for this provisioner, whatever the kernel's specification says."""

    @property
    def kernel_spec(self) -> KernelSpec | None:
        return with_warm_provisioner(super().kernel_spec)


def with_warm_provisioner(spec: KernelSpec | None) -> KernelSpec | None:
    """The specification `spec`, asking for this provisioner."""
    if spec is not None:
        spec.metadata = {**spec.metadata, "kernel_provisioner": {"provisioner_name": PROVISIONER}}
    return spec
