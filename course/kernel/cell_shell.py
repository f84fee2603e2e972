"""The shell of a kernel: Jupyter's own, with pipes in the place of its sockets.

This module may touch: its own process.
"""

import asyncio
import builtins
import contextlib
import fnmatch
import getpass
import inspect
import io
import itertools
import json
import operator
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from types import SimpleNamespace

from ipykernel.compiler import XCachingCompiler
from ipykernel.zmqshell import ZMQInteractiveShell
from IPython.core.error import StdinNotImplementedError
from jupyter_client.session import Session
from traitlets import Instance
from traitlets.config import Config

from course.kernel.pipes import Pipes, write_record
from course.observation.form import METADATA_KEY

_AT_ONCE, _AT_MOST = 16_000, 1_000_000  # characters of a text that are worth a record, and that one may have
_PATIENCE_SECONDS = 0.2  # a text waits no longer for more, so that it is there when the cell is cut short
_ONE_AT_A_TIME = threading.RLock()


class CellCompiler(XCachingCompiler):
    """Names cells by their text alone, not by kernel and process: the same notebook warns in the same words."""

    def get_code_name(self, raw_code, transformed_code, number):
        name = f"ipykernel_0/{os.path.basename(super().get_code_name(raw_code, transformed_code, number))}"
        with contextlib.suppress(OSError):  # of a folder that is gone
            # A traceback asks of each frame whose module it is: that it is none's need not be found by a look at all.
            inspect.modulesbyfile |= dict.fromkeys((name, os.path.abspath(name)), "")
        return name


class PipeSession(Session):
    """Sends what the shell publishes through pipes, in the order in which it happens."""

    pipes = Instance(Pipes)

    def __init__(self, pipes: Pipes) -> None:
        super().__init__(pipes=pipes)
        self._texts, self._characters, self._sent = [], 0, 0.0

    def msg(self, msg_type, content=None, **_):
        """A message without an envelope."""
        return {"msg_type": msg_type, "content": content}

    def send(self, stream, msg_or_type, content=None, *_, **__):
        """Send a message, or one of this type with this `content`."""
        message = msg_or_type if isinstance(msg_or_type, dict) else self.msg(msg_or_type, content)
        is_observation = METADATA_KEY in message["content"].get("metadata", ())
        with _ONE_AT_A_TIME:
            self.flush()
            write_record(self.pipes.observations if is_observation else self.pipes.outputs, *message.values())

    def print(self, name: str, text: str) -> None:
        """Send `text`, printed to the stream `name`, soon."""
        with _ONE_AT_A_TIME:
            self._texts.append((name, text))
            self._characters += len(text)
            if self._characters >= _AT_ONCE or time.monotonic() - self._sent > _PATIENCE_SECONDS:
                self.flush()

    def flush(self) -> None:
        """Send what was printed."""
        with _ONE_AT_A_TIME:
            texts, self._texts, self._characters, self._sent = self._texts, [], 0, time.monotonic()
            for name, parts in itertools.groupby(texts, operator.itemgetter(0)):
                text = "".join(part for _, part in parts)
                for start in range(0, len(text), _AT_MOST):
                    content = {"name": name, "text": text[start : start + _AT_MOST]}
                    write_record(self.pipes.outputs, "stream", content)


class Stored(dict):
    """What ``%store`` and ``%cd`` remember: in memory, for there is no profile to keep it in."""

    def keys(self, pattern: str = "*") -> list[str]:
        return fnmatch.filter(super().keys(), pattern)


class Printed(io.TextIOBase):
    """Standard output or error of the cells."""

    encoding = "UTF-8"

    def __init__(self, session: PipeSession, name: str, descriptor: int) -> None:
        self.name, self._session, self._descriptor = name, session, descriptor

    def fileno(self) -> int:
        return self._descriptor

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text)}")
        self._session.print(self.name, text)
        return len(text)

    def flush(self) -> None:
        self._session.flush()


def make_shell() -> ZMQInteractiveShell:
    """The shell, before anything of a submission is known; the same at each further call."""
    config = Config()
    config.HistoryManager.enabled = False  # a database that nobody will read
    options = {"config": config, "compiler_class": CellCompiler, "kernel": SimpleNamespace(eventloop=None)}
    shell = ZMQInteractiveShell.instance(**options)
    shell.extension_manager.load_extension("storemagic")
    shell.display_formatter.formatters["text/html"].enabled = False  # nothing of it would be kept
    shell.enable_gui = lambda gui=None: None  # nothing is drawn on a screen
    shell._format_exception_for_storage = lambda *_, **__: {}  # a second traceback of each error, for a history
    shell.ask_exit = lambda: None  # whoever leaves a notebook goes on with it in another kernel
    return shell


def serve(shell: ZMQInteractiveShell, pipes: Pipes) -> None:
    """Run the cells that come, one after another, until no more come."""
    session = shell.display_pub.session = shell.displayhook.session = PipeSession(pipes=pipes)
    for number, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(getattr(pipes, name), number)
        os.close(getattr(pipes, name))
        setattr(sys, name, Printed(session, name, number))
    shell.init_environment()
    shell.db = Stored()
    sys.path.append("")  # what a notebook writes can be imported, and shadows nothing
    builtins.input, getpass.getpass = _refused("raw_input"), _refused("getpass")
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.run_until_complete(_run_all(shell, session, os.fdopen(pipes.cells, "rb")))


def _refused(name: str) -> Callable:
    def ask(*_: object, **__: object) -> None:
        raise StdinNotImplementedError(f"{name} was called, but this frontend does not support input requests.")

    return ask


async def _run_all(shell: ZMQInteractiveShell, session: PipeSession, cells: io.BufferedReader) -> None:
    came = asyncio.Event()
    asyncio.get_running_loop().add_reader(cells, came.set)
    while True:
        with contextlib.suppress(asyncio.CancelledError):  # of a cell that ends all tasks, this one among them
            await came.wait()  # what earlier cells left running goes on meanwhile
        came.clear()
        if not cells.readline():
            return
        source, remembered = json.loads(cells.readline())
        with contextlib.suppress(KeyboardInterrupt, asyncio.CancelledError, Exception):  # of what shows an error, say
            try:
                signal.signal(signal.SIGINT, signal.default_int_handler)
                await _run(shell, source, remembered)
            finally:
                signal.signal(signal.SIGINT, signal.SIG_IGN)
        session.send(None, "done", {})


async def _run(shell: ZMQInteractiveShell, source: str, remembered: bool) -> None:
    """What ipykernel does with a cell, which transforms it twice."""
    try:
        transformed, failed = shell.transform_cell(source), None
    except Exception:
        transformed, failed = source, sys.exc_info()
    known = {"transformed_cell": transformed, "preprocessing_exc_tuple": failed}
    running, result = shell.run_cell_async(source, store_history=remembered, **known), None
    try:
        if shell.should_run_async(source, **known):
            task, loop = asyncio.ensure_future(running), asyncio.get_running_loop()
            loop.add_signal_handler(signal.SIGINT, task.cancel)
            result = await task
            loop.remove_signal_handler(signal.SIGINT)
        else:
            running.send(None)
    except StopIteration as end:
        result = end.value
    finally:
        shell.events.trigger("post_execute")
        shell.events.trigger("post_run_cell", result)


if __name__ == "__main__":
    from course.kernel.no_display import stand_in_for_windows  # matplotlib takes a while

    stand_in_for_windows()
    serve(make_shell(), Pipes(*map(int, sys.argv[1:])))
