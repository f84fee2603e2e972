"""Running cells in a kernel: the client's side of the Jupyter messages, bounded in time and in what is kept.

What comes from the kernel may be anything: a student's code holds the kernel's key and can send what it likes. Time is
kept here: a cell that does not end is interrupted, then its kernel is given up.

This module may touch: the sockets of the kernel, and that kernel.
"""

import dataclasses
import time
from collections.abc import Iterable
from typing import Any

import zmq
from jupyter_client.session import Session

from course.kernel.execution import Breach, CellState
from course.kernel.limits import Limits
from course.kernel.outputs import OBSERVATION_BYTES, PICTURE_CHARACTERS, Budget, OutputCollector
from course.words import kernel as words

_TICK_SECONDS = 0.2
_LARGEST_MESSAGE = 16_000_000
_MESSAGES_WAITING = 32
_SILENCE_SECONDS = 2.0  # on a machine under load a channel may lag behind the other by much of a second


@dataclasses.dataclass(frozen=True)
class CodeCell:
    """A code cell to be run.

    Attributes:
        id, source: its id and text.
        remembered: whether IPython keeps it in ``In``, where later cells can read it.
        observed: whether what it publishes as an observation is kept.
    """

    id: str
    source: str
    remembered: bool = True
    observed: bool = True


class KernelSilent(Exception):
    """The kernel did not begin to answer."""


def run_cells(connection: dict[str, Any], kernel: Any, cells: Iterable[CodeCell], limits: Limits) -> dict:
    """Run `cells` in the kernel behind `connection`; cell id → ``{"state", "outputs"}`` of those that were run.

    Arguments:
        kernel: its process: a `course.kernel.keeper.ForkedKernel`, or what has its `is_alive`, `interrupt`, `breach`
            and `exit_descriptor`.

    Raises:
        KernelSilent: the kernel never answered.
    """
    runner = _Runner(connection, kernel, limits)
    try:
        runner.wait_until_ready()
        return runner.run_all(cells)
    finally:
        runner.close()


class _Runner:
    def __init__(self, connection: dict[str, Any], kernel: Any, limits: Limits) -> None:
        self.kernel, self.limits = kernel, limits
        self.session = Session(key=connection["key"].encode(), username="grader")
        self.context = zmq.Context()
        self.connection = connection
        self.poller = zmq.Poller()
        self.shell = self._connect("shell", zmq.DEALER)
        self.iopub = self._connect("iopub", zmq.SUB)
        if (ended := kernel.exit_descriptor()) is not None:
            self.poller.register(ended, zmq.POLLIN)
        self.budget = Budget(20 * limits.output_characters, PICTURE_CHARACTERS, OBSERVATION_BYTES)
        self.next_look = 0.0

    def _connect(self, channel: str, kind: int) -> zmq.Socket:
        connection, opened = self.connection, self.context.socket(kind)
        opened.linger = 0
        opened.set(zmq.MAXMSGSIZE, _LARGEST_MESSAGE)
        opened.set(zmq.RCVHWM, _MESSAGES_WAITING)
        mark = "-" if connection["transport"] == "ipc" else ":"
        opened.connect(f"{connection['transport']}://{connection['ip']}{mark}{connection[f'{channel}_port']}")
        if kind == zmq.SUB:
            opened.subscribe(b"")
        self.poller.register(opened, zmq.POLLIN)
        return opened

    def close(self) -> None:
        self.context.destroy(linger=0)

    def wait_until_ready(self) -> None:
        """Until the kernel answers on both channels and holds TensorFlow: a slow start is not the student's time."""
        deadline = time.monotonic() + self.limits.start_seconds
        state = self._wait_until_heard(deadline)
        if state is not CellState.DONE:
            raise KernelSilent("it ended at once" if state is CellState.DIED else "it does not answer")
        message = self._execute("import course.notebook.check", remembered=False)
        if self._collect(message, OutputCollector(Budget(0, 0, 0)), deadline) is not CellState.DONE:
            raise KernelSilent("importing TensorFlow took too long")

    def _wait_until_heard(self, deadline: float) -> CellState | Breach:
        """Ask until an answer comes on both channels; the state that this ends with."""
        state: CellState | Breach = CellState.TIMEOUT
        while state is CellState.TIMEOUT and time.monotonic() < deadline:
            message = self.session.send(self.shell, "kernel_info_request")["header"]["msg_id"]
            state = self._collect(message, OutputCollector(Budget(0, 0, 0)), time.monotonic() + 1.0, need_idle=True)
        return state

    def _listen_again(self, collector: OutputCollector) -> CellState | Breach:
        """A message larger than is let through closes its channel for good: open it anew, and say that some is lost."""
        self.poller.unregister(self.iopub)
        self.iopub.close()
        self.iopub = self._connect("iopub", zmq.SUB)
        state = self._wait_until_heard(time.monotonic() + self.limits.grace_seconds)
        collector.add("stream", {"name": "stderr", "text": words.LOST})
        return CellState.DONE if state is CellState.TIMEOUT else state

    def run_all(self, cells: Iterable[CodeCell]) -> dict:
        end = time.monotonic() + self.limits.notebook_seconds
        results = {}
        for cell in cells:
            collector = OutputCollector(self.budget.of_a_cell(self.limits.output_characters), cell.observed)
            state, alive = self._run(cell, collector, min(end, time.monotonic() + self.limits.cell_seconds))
            results[cell.id] = {"state": state, "outputs": collector.outputs}
            if not alive or time.monotonic() >= end:
                break
        return results

    def _run(self, cell: CodeCell, collector: OutputCollector, deadline: float) -> tuple[CellState, bool]:
        """The state of the cell, and whether the kernel can go on."""
        message = self._execute(cell.source, remembered=cell.remembered)
        bounds = dataclasses.asdict(self.limits)
        state = self._collect(message, collector, deadline)
        if isinstance(state, Breach):
            collector.add_error("LimitExceeded", words.BREACHES[state].format(**bounds))
            return CellState.DIED, False
        if state is CellState.TIMEOUT:
            self.kernel.interrupt()
            stopped = self._collect(message, collector, time.monotonic() + self.limits.grace_seconds)
            collector.add_error("TimeoutError", words.TIMEOUT.format(**bounds))
            return state, stopped is CellState.DONE
        if state is CellState.DIED:
            collector.add_error("KernelDied", words.DIED)
        return state, state is CellState.DONE

    def _execute(self, source: str, *, remembered: bool) -> str:
        content = {"code": source, "store_history": remembered, "allow_stdin": False, "stop_on_error": False}
        return self.session.send(self.shell, "execute_request", content)["header"]["msg_id"]

    def _collect(
        self, message: str, collector: OutputCollector, deadline: float, *, need_idle: bool = False
    ) -> CellState | Breach:
        """Take what the kernel sends until it has done `message`; how that ended.

        Messages come in order on each channel, but a flood may cost us the one that says idle; then the reply and
        silence for a while have to do.
        """
        replied, heard = False, time.monotonic()
        while (now := time.monotonic()) < deadline:
            if now >= self.next_look:
                self.next_look = now + _TICK_SECONDS
                if breach := self.kernel.breach():
                    return breach
            ready = dict(self.poller.poll(1000 * min(_TICK_SECONDS, deadline - now)))
            if self.iopub in ready:
                got, heard = self._receive(self.iopub), now
                if _field(got, "parent_header", "msg_id") != message:
                    continue
                if got.get("msg_type") == "status" and _field(got, "content", "execution_state") == "idle":
                    return CellState.DONE
                collector.add(got.get("msg_type"), got.get("content"))
            elif self.shell in ready:
                if _field(self._receive(self.shell), "parent_header", "msg_id") == message:
                    replied, heard = True, now
            elif ready or not self.kernel.is_alive():
                return CellState.DIED
            elif replied and not need_idle and now - heard > _SILENCE_SECONDS:
                return self._listen_again(collector)
        return CellState.TIMEOUT

    def _receive(self, channel: zmq.Socket) -> dict:
        """One message; an empty one for what is not signed, not JSON, or not even a message."""
        try:
            got = self.session.recv(channel, zmq.NOBLOCK)[1]
        except Exception:  # the student's code can send anything
            return {}
        return got if isinstance(got, dict) else {}


def _field(message: dict, part: str, name: str) -> object:
    inner = message.get(part)
    return inner.get(name) if isinstance(inner, dict) else None
