"""Where submissions are executed: on this machine, or on a Dask cluster.

Both are a `concurrent.futures.Executor` that is given `course.kernel.execute.execute`: what it runs on gets a rebuilt
notebook and a sandbox, and never the key, the gradebook or another student's work. What a cluster answers is a text of
JSON, of which the `Execution` is built here.

This module may touch: the threads, or the cluster, that it is asked for.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nbformat import NotebookNode

from course.errors import CourseError, ExecutionFault, IsolationMissing, UsageError
from course.judging.digests import executor_digest
from course.kernel.execute import answer_of, execute
from course.kernel.execution import Execution, completed
from course.kernel.layers import require_isolation
from course.kernel.sandbox import Sandbox
from course.kernel.server_process import WarmServer

if TYPE_CHECKING:
    from distributed import Client
    from distributed import Future as RemoteFuture

_FETCH_SECONDS = 60.0
"""So long it may take until an answer that is there has come over."""
_MOST_CHARACTERS = 256_000_000


@dataclass(frozen=True)
class Workers:
    """Whom executions are handed to.

    Attributes:
        executor: runs them.
        count: how many it runs at a time.
        execute: what it is given.
        lost: whether they are gone for good, and with them what they were given.
    """

    executor: Executor
    count: int
    execute: Callable[..., Execution]
    lost: Callable[[], bool] = lambda: False


def cores() -> int:
    """How many processors this process may use, by its affinity and by the quota of its container."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with contextlib.suppress(OSError, ValueError):
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text().split()
        count = min(count, max(1, int(quota) // int(period)))  # ValueError where the quota is "max"
    return count


@contextlib.contextmanager
def local_workers(jobs: int, *, isolated: bool, soon: bool = False) -> Iterator[Workers]:
    """`jobs` executions at a time on this machine: threads that wait for processes, each of which runs one notebook.

    Arguments:
        isolated: keep each execution from everything that is not its own.
        soon: something is going to be executed: TensorFlow is imported while others find out what.

    Raises:
        IsolationMissing: `isolated` is wanted, and this host cannot isolate.
    """
    if isolated:
        require_isolation()
    executor = ThreadPoolExecutor(jobs, thread_name_prefix="execute")
    if soon:
        executor.submit(WarmServer.shared)
    try:
        yield Workers(executor, jobs, execute)
    except BaseException:  # Ctrl-C among them: what waits is dropped, and what runs is ended
        executor.shutdown(wait=False, cancel_futures=True)
        with WarmServer.closed():
            executor.shutdown()
        raise
    executor.shutdown()


@contextlib.contextmanager
def cluster_workers(address: str, *, isolated: bool) -> Iterator[Workers]:
    """As many executions at a time as the Dask cluster at `address` has threads.

    Raises:
        UsageError: there is no such cluster, it has no workers, or one of them cannot do it.
    """
    try:
        from distributed import Client
    except ImportError:
        raise UsageError("a cluster needs Dask; run: pip install 'gradient-tape-course[cluster]'") from None
    try:  # without pickle among the serializers, a result is plain data or is refused
        client = Client(address, timeout="15s", set_as_default=False, serializers=["msgpack"])
    except (OSError, ValueError, TimeoutError) as error:
        raise UsageError(
            "there is no Dask scheduler at {address} ({kind}); start one there",
            address=address,
            kind=type(error).__name__,
        ) from None
    with client:
        threads = sum(worker["nthreads"] for worker in client.scheduler_info(n_workers=-1)["workers"].values())
        if not threads:
            raise UsageError(
                "the scheduler at {address} has no workers; run on each machine: dask worker {address}", address=address
            )
        try:
            troubles = client.run(_trouble, executor_digest(), isolated, on_error="return")
        except Exception as error:  # what came back was no plain data
            raise UsageError(
                "a worker of {address} cannot be used: {error}", address=address, error=str(error)[:300]
            ) from None
        for worker, trouble in troubles.items():
            if trouble != "":
                raise UsageError(
                    "the worker {worker} cannot be used: {trouble}", worker=worker, trouble=str(trouble)[:300]
                )
        yield Workers(_Cluster(client), threads, execute, lambda: client.status in ("closing", "closed"))


class _Cluster(Executor):
    """Runs `execute` on workers of a Dask cluster; Dask's own executor leaves a refused result pending for ever."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def submit(
        self, execute: Callable, notebook: NotebookNode, sandbox: Sandbox, first_student_cell: int, /
    ) -> Future[Execution]:
        """Hand it to a worker."""
        ours: Future[Execution] = Future()

        def ended(theirs: RemoteFuture) -> None:
            try:
                answer = _parsed(theirs.result(timeout=_FETCH_SECONDS))
                ours.set_result(completed(notebook, answer, first_student_cell))
            except BaseException as error:  # a worker can name any as its error, one that ends a process, too
                ours.set_exception(error if isinstance(error, Exception) else ExecutionFault(repr(error)[:300]))

        self.client.submit(_answer_if_same, executor_digest(), notebook, sandbox, pure=False).add_done_callback(ended)
        return ours


def _parsed(text: object) -> object:
    """The answer in what a worker sent.

    Raises:
        ExecutionFault: there is none in it, or the worker says why it has none.
    """
    if not isinstance(text, str) or len(text) > _MOST_CHARACTERS:
        raise ExecutionFault("what a worker sent is no answer")
    try:
        answer = json.loads(text)
    except (ValueError, RecursionError):
        raise ExecutionFault("what a worker sent is no answer") from None
    if isinstance(answer, dict) and "fault" in answer:
        raise ExecutionFault(str(answer["fault"])[:300])
    return answer


def _trouble(digest: str, isolated: bool) -> str:
    """Why the process that this runs in cannot execute; empty when it can."""
    if executor_digest() != digest:
        return "it has another version of this package; install the same there, and start it again"
    try:
        if isolated:
            require_isolation()
    except IsolationMissing as error:
        return str(error)
    return ""


def _answer_if_same(digest: str, notebook: NotebookNode, sandbox: Sandbox) -> str:
    """What became of `notebook`, as JSON, on a worker that may have come later than those that were looked at."""
    try:
        trouble = _trouble(digest, sandbox.isolated)
        return json.dumps({"fault": trouble} if trouble else answer_of(notebook, sandbox))
    except CourseError as error:
        return json.dumps({"fault": str(error)})
    except Exception as error:  # told as text: Dask waits for ever where it cannot rebuild an error
        return json.dumps({"fault": f"{type(error).kind}: {error}"[:300]})
