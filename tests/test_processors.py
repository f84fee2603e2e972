"""Whoever wants all processors gets no more of them than others, and who waits for one through others loses nothing."""

import contextlib
import os
import signal
import subprocess
import sys
import time

import nbformat
import pytest
from nbformat.v4 import new_code_cell

from course.kernel import landlock, seccomp
from course.kernel.execute import execute
from course.kernel.limits import DEFAULT_LIMITS, Limits
from course.kernel.processors import Share
from course.kernel.sandbox import Sandbox

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (landlock.version() and seccomp.available()), reason="this host cannot isolate"),
]
SPIN = """
import threading, time, zlib
def burn(end):
    while time.monotonic() < end:
        zlib.compress(bytes(200_000), 9)
def spin(count, seconds):
    for _ in range(count):
        threading.Thread(target=burn, args=(time.monotonic() + seconds,), daemon=True).start()
"""
WORK = """
import time
begin, count = time.process_time(), 0
while time.process_time() < begin + {seconds}:
    count += 1
print("done")
"""


def outputs(*sources, limits=DEFAULT_LIMITS):
    notebook = nbformat.v4.new_notebook(cells=[new_code_cell(source, id=f"c{i}") for i, source in enumerate(sources)])
    done = execute(notebook, Sandbox(limits))
    return ["".join(o.get("text", "") + o.get("ename", "") for o in cell.outputs) for cell in done.notebook.cells]


@contextlib.contextmanager
def running(program, cpu):
    """A process, another user's where we are root, that leads its group and has this processor alone; its share."""
    user = 64999 if os.geteuid() == 0 else None
    begin = f"{SPIN}\nimport os; os.sched_setaffinity(0, {{{cpu}}})\n" + (f"os.setuid({user})\n" if user else "")
    run = subprocess.Popen([sys.executable, "-c", begin + program], start_new_session=True)
    try:
        time.sleep(1.5)  # it has begun
        yield Share(run.pid, user)
    finally:
        os.killpg(run.pid, signal.SIGKILL)
        run.wait()


def niceness(share):
    return [os.getpriority(os.PRIO_PROCESS, int(thread)) for thread in os.listdir(f"/proc/{share.pid}/task")]


def looks(*shares, seconds=3.0):
    """How long each waited by its own account, of how long."""
    begin, waited = time.monotonic(), [0.0] * len(shares)
    while time.monotonic() < begin + seconds:
        time.sleep(0.2)
        waited = [sum_ + share.waited() for sum_, share in zip(waited, shares, strict=True)]
    return waited, time.monotonic() - begin


def test_one_that_waits_for_others_is_told_from_one_that_sleeps():
    cpu = min(os.sched_getaffinity(0))
    with running("while True: pass", cpu) as one, running("while True: pass", cpu) as other:
        (waited, others), seconds = looks(one, other)
        assert waited + others > 0.8 * seconds  # of two, one has the processor
        assert niceness(one) == niceness(other) == [os.getpriority(os.PRIO_PROCESS, 0)]
        with running("import time; time.sleep(60)", cpu) as sleeper:
            (slept,), seconds = looks(sleeper)
        assert slept < 0.2 * seconds


def test_waiting_for_threads_of_ones_own_does_not_count_and_makes_nicer():
    cpu = min(os.sched_getaffinity(0))
    with running("spin(10, 60); time.sleep(60)", cpu) as share:
        begin, used = time.monotonic(), time.clock_gettime(~share.pid << 3 | 2)
        (waited,), _ = looks(share)
        used, elapsed = time.clock_gettime(~share.pid << 3 | 2) - used, time.monotonic() - begin
        assert waited < elapsed - used + 0.5
        assert min(niceness(share)) >= os.getpriority(os.PRIO_PROCESS, 0) + 8  # 10 threads have the weight of 1.7


def test_a_kernel_that_spins_is_made_nicer_and_one_that_works_is_not():
    tell = "import os; print(os.getpriority(os.PRIO_PROCESS, 0))"
    assert int(outputs(f"{SPIN}\nspin(20, 3); time.sleep(3)", tell)[1]) >= 8
    assert outputs(WORK.format(seconds=2), tell) == ["done\n", f"{os.getpriority(os.PRIO_PROCESS, 0)}\n"]


def test_time_that_others_take_is_not_lost():
    """On one processor, four times as slow as alone: the limit is on what one does, not on when one gets to do it."""
    program = f"""
import os, sys, threading
sys.path.append({os.path.dirname(__file__)!r})
os.sched_setaffinity(0, {{min(os.sched_getaffinity(0))}})
from test_processors import Limits, SPIN, WORK, outputs
limits = Limits(cell_seconds=4, notebook_seconds=40, grace_seconds=1)
def attack():
    outputs(SPIN + "spin(30, 60); time.sleep(60)", limits=limits)
outputs("1")
threads = [threading.Thread(target=attack) for _ in range(3)]
for thread in threads: thread.start()
print(*outputs(WORK.format(seconds=3), WORK.format(seconds=0.1), limits=limits), flush=True)
os._exit(0)
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert run.stdout == "done\n done\n\n", run.stderr


def test_whoever_sleeps_or_never_ends_is_interrupted_all_the_same():
    limits = Limits(cell_seconds=1, notebook_seconds=4, grace_seconds=1)
    assert outputs("import time; time.sleep(60)", "while True: pass", limits=limits) == [*["TimeoutError"] * 2]


def test_about_a_hundred_threads_are_enough_for_honest_work():
    pool = "from concurrent.futures import ThreadPoolExecutor\nimport tensorflow as tf, time\n"
    pool += "@tf.function(jit_compile=True)\ndef f(x): return x * x\n"
    pool += "def work(i): time.sleep(0.01); return float(f(tf.constant(float(i))))\n"
    pool += "with ThreadPoolExecutor(64) as pool: print(sum(pool.map(work, range(300))) > 0)"
    assert outputs(pool)[0].startswith("True\n")
    bomb = "import threading, time; threading.stack_size(65536)\n"
    bomb += "for _ in range(400): threading.Thread(target=time.sleep, args=(60,), daemon=True).start()\ntime.sleep(2)"
    assert outputs(bomb)[0] in ("RuntimeError", "LimitExceeded")
