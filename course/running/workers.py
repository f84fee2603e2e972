"""Where submissions are executed: on this machine, or on a Dask cluster.

Both are a `concurrent.futures.Executor` that is given `course.kernel.execute.execute`: what it runs on gets a rebuilt
notebook and a sandbox, and never the key, the gradebook or another student's work.

This module may touch: the threads, or the cluster, that it is asked for.
"""

import contextlib
import functools
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from course.errors import ExecutionFault, IsolationMissing, UsageError
from course.judging.digests import executor_digest
from course.kernel.execute import execute
from course.kernel.execution import Execution
from course.kernel.layers import require_isolation
from course.kernel.sandbox import Sandbox
from course.kernel.server_process import WarmServer


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
    try:
        client = Client(address, timeout="15s", set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise UsageError(f"there is no Dask scheduler at {address} ({type(error).__name__}); start one there") from None
    with client:
        threads = sum(worker["nthreads"] for worker in client.scheduler_info(n_workers=-1)["workers"].values())
        if not threads:
            raise UsageError(f"the scheduler at {address} has no workers; run on each machine: dask worker {address}")
        for worker, trouble in client.run(_trouble, executor_digest(), isolated, on_error="return").items():
            if trouble:
                raise UsageError(f"the worker {worker} cannot be used: {trouble}")
        task = functools.partial(_execute_if_same, executor_digest())
        yield Workers(client.get_executor(pure=False), threads, task, lambda: client.status in ("closing", "closed"))


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


def _execute_if_same(digest: str, notebook: NotebookNode, sandbox: Sandbox, first_student_cell: int) -> Execution:
    """`execute`, on a worker that may have come later than those that were looked at."""
    if trouble := _trouble(digest, sandbox.isolated):
        raise ExecutionFault(trouble)
    return execute(notebook, sandbox, first_student_cell)
