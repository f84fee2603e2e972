"""Running cells in a kernel: bounded in time and in what is kept.

What comes from the kernel may be anything: a student's code holds its pipes. All of it is read, and thrown away where
it is too much: so no kernel waits for its reader, and of the observations, which have their own pipe, none is lost.

This module may touch: the pipes of the kernel, and that kernel.
"""

import dataclasses
import os
import select
import time
from typing import Any

from course.kernel.execution import Breach, CellState
from course.kernel.limits import Limits
from course.kernel.outputs import OBSERVATION_BYTES, PICTURE_CHARACTERS, Budget, OutputCollector
from course.kernel.pipes import TOO_LARGE, PipeReader, Pipes, record
from course.observation.form import MAXIMUM_BYTES
from course.words import kernel as words

_TICK_SECONDS = 0.2
_LARGEST_OUTPUT, _LARGEST_OBSERVATION = PICTURE_CHARACTERS + 100_000, 2 * MAXIMUM_BYTES  # of a record, in bytes


class KernelSilent(Exception):
    """The kernel did not begin to answer."""


def run_cells(pipes: Pipes, kernel: Any, cells: list[dict[str, Any]], limits: Limits) -> dict[str, dict]:
    """Run `cells` in the kernel behind `pipes`; cell id → ``{"state", "outputs"}`` of those that were run.

    Arguments:
        kernel: its process, a `course.kernel.keeper.ForkedKernel`.
        cells: see `course.kernel.execute`.

    Raises:
        KernelSilent: the kernel did not get as far as to hold TensorFlow: a slow start is not the student's time.
    """
    runner = _Runner(pipes, kernel, limits)
    began = OutputCollector(Budget(1000, 0))
    if (state := runner.run("import course.notebook.check", False, began, limits.start_seconds)) is not CellState.DONE:
        raise KernelSilent(began.outputs[-1].get("evalue") if began.outputs else state)
    end = runner.clock() + limits.notebook_seconds
    results = {}
    for cell in cells:
        collector = OutputCollector(runner.budget.of_a_cell(limits.output_characters))
        seconds = min(limits.cell_seconds, end - runner.clock())
        state = runner.run(cell["source"], cell["remembered"], collector, seconds)
        state, goes_on = runner.concluded(state, collector, runner.clock() >= end)
        results[cell["id"]] = {"state": state, "outputs": collector.outputs}
        if not goes_on or runner.clock() >= end:
            break
    return results


class _Runner:
    def __init__(self, pipes: Pipes, kernel: Any, limits: Limits) -> None:
        self.cells, self.kernel, self.limits = pipes.cells, kernel, limits
        os.set_blocking(self.cells, False)  # a kernel need not read: what says that a cell is done may be anybody
        self.unsent = memoryview(b"")
        self.outputs = PipeReader(pipes.outputs, _LARGEST_OUTPUT)
        self.observations = PipeReader(pipes.observations, _LARGEST_OBSERVATION)
        self.printed = {"stdout": PipeReader(pipes.stdout), "stderr": PipeReader(pipes.stderr)}
        self.budget = Budget(20 * limits.output_characters, PICTURE_CHARACTERS, OBSERVATION_BYTES)
        self.next_look = self.waited = 0.0

    def clock(self) -> float:
        """A clock that stood still, at the looks so far, while the kernel waited for a processor through others."""
        return time.monotonic() - self.waited

    def run(self, source: str, remembered: bool, collector: OutputCollector, seconds: float) -> CellState | Breach:
        """Have the kernel run a cell; how that ended."""
        self.unsent = record(source, remembered)
        return self._collect(collector, seconds)

    def _send(self) -> None:
        """Send of the cell what the pipe takes."""
        try:
            self.unsent = self.unsent[os.write(self.cells, self.unsent) :]
        except BlockingIOError:
            pass
        except OSError:  # it is gone, as will be seen
            self.unsent = memoryview(b"")

    def concluded(
        self, state: CellState | Breach, collector: OutputCollector, is_over: bool = False
    ) -> tuple[CellState, bool]:
        """The state of a cell, told in its outputs where it was cut short, and whether the kernel can go on.

        Arguments:
            is_over: whether the time of the whole notebook is used up.
        """
        bounds = dataclasses.asdict(self.limits)
        if isinstance(state, Breach):
            collector.add_error("LimitExceeded", words.BREACHES[state].format(**bounds))
            return CellState.DIED, False
        if state is CellState.TIMEOUT:
            self.kernel.interrupt()
            stopped = self._collect(collector, self.limits.grace_seconds)
            told = words.NOTEBOOK_TIMEOUT if is_over else words.TIMEOUT
            collector.add_error("TimeoutError", told.format(**bounds), instead_of="KeyboardInterrupt")
            return state, stopped is CellState.DONE
        if state is CellState.DIED:
            collector.add_error("KernelDied", words.DIED)
        return state, state is CellState.DONE

    def _collect(self, collector: OutputCollector, seconds: float) -> CellState | Breach:
        """Take what the kernel sends until it has done the cell; how that ended."""
        try:
            return self._collect_all(collector, seconds)
        except MemoryError:  # of this process, which has bounds of its own: they are broken by what is sent alone
            return Breach.MESSAGES

    def _collect_all(self, collector: OutputCollector, seconds: float) -> CellState | Breach:
        deadline = self.clock() + seconds
        while True:
            if (now := time.monotonic()) >= self.next_look:
                self.next_look = now + _TICK_SECONDS
                self.waited = min(self.waited + self.kernel.waited(), self.limits.notebook_seconds)
                if breach := self.kernel.breach():
                    return breach
            if (left := deadline - self.clock()) <= 0:
                return CellState.TIMEOUT
            readers = (self.outputs, self.observations, *self.printed.values())
            writers = [self.cells] if self.unsent else []
            if select.select([r for r in readers if not r.has_ended], writers, [], min(_TICK_SECONDS, left))[1]:
                self._send()
            messages = self.outputs.records()  # first: what was sent before the last of them is there by now
            for name, reader in self.printed.items():
                collector.add_past_python(name, reader.read())
            for kind, content in messages:
                if kind == TOO_LARGE:
                    kind, content = "stream", {"name": "stderr", "text": words.LOST}
                collector.add(kind, content)
            for _, content in self.observations.records():
                collector.add_observation(content)
            if ("done", {}) in messages and not self.unsent:  # what was not sent cannot be done
                return CellState.DONE
            if self.outputs.has_ended or not self.kernel.is_alive():
                return CellState.DIED
