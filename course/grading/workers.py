"""Where submissions are executed: on this machine, or on a Dask cluster.

Both are a `concurrent.futures.Executor` that is given `course.kernel.execute.execute`, a pure function: what it runs on
gets a rebuilt notebook and limits, and never the key, the gradebook or another student's work.

This module may touch: the threads, or the cluster, that it is asked for.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass

from course.grading.grader_digest import grader_digest
from course.kernel.execute import require_isolation
from course.kernel.server_process import WarmServer
from course.plain.errors import UsageError


@dataclass(frozen=True)
class Workers:
    """Whom executions are handed to.

    Attributes:
        executor: runs them.
        count: how many it runs at a time.
        lost: whether they are gone for good, and with them what they were given.
    """

    executor: Executor
    count: int
    lost: Callable[[], bool] = lambda: False


@contextlib.contextmanager
def local_workers(jobs: int, *, isolated: bool) -> Iterator[Workers]:
    """`jobs` executions at a time on this machine: threads that wait for processes, each of which runs one notebook.

    Raises:
        IsolationMissing: `isolated` is wanted, and this host cannot isolate.
    """
    if isolated:
        require_isolation()
    executor = ThreadPoolExecutor(jobs, thread_name_prefix="execute")
    try:
        yield Workers(executor, jobs)
    except BaseException:  # Ctrl-C among them: what still runs is not waited for
        WarmServer.close_shared()
        raise
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


@contextlib.contextmanager
def cluster_workers(address: str) -> Iterator[Workers]:
    """As many executions at a time as the Dask cluster at `address` has threads.

    Raises:
        UsageError: there is no such cluster, it has no workers, or they hold another version of this package.
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
        _require_same_version(client)
        yield Workers(client.get_executor(pure=False), threads, lambda: client.status in ("closing", "closed"))


def _require_same_version(client) -> None:
    ours = grader_digest()
    for worker, theirs in client.run(_worker_digest, on_error="return").items():
        if theirs != ours:
            found = f"cannot run it ({theirs})" if isinstance(theirs, BaseException) else "has another version of it"
            raise UsageError(f"the worker {worker} {found}: install this package there, and start the worker again")


def _worker_digest() -> str:
    return grader_digest()
