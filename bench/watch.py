"""How fast pages stand where a class hands in within a minute, while ``course grade --watch`` looks on.

    python bench/watch.py [--students 100] [--seconds 60]

A class hands in `classes.UNIT`, one after the other, evenly; of each it is noted when its file was there and when its
page stood, whole. The watcher is started before and has nothing to do until then. See README.md beside this file.

This program may touch: a temporary folder, and the processes that it starts.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import classes
from proc import busy_seconds, machine
from report import console

BOUND_SECONDS = 120.0
_LONGEST = 900.0


def main() -> int:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description="Measure how soon pages stand while a class hands in.")
    parser.add_argument("--students", type=int, default=100, help="submissions (default: 100)")
    parser.add_argument("--seconds", type=float, default=60.0, help="within which they arrive (default: 60)")
    options = parser.parse_args()
    out = console()
    with tempfile.TemporaryDirectory(prefix="course-bench-") as place, out.status("building"):
        home = classes.our_course(Path(place) / "course")
        names = classes.hand_in_mixed_class(home, options.students)
        (home / "submitted").rename(home / "waiting")
        (home / "submitted").mkdir()
        watcher = subprocess.Popen(
            [str(classes.PROGRAMS / "course"), "grade", classes.UNIT, "--watch"],
            cwd=home,
            env=classes.environment(Path(place)),
            stdout=subprocess.DEVNULL,
        )
        try:
            time.sleep(15)  # until TensorFlow is imported
            busy = busy_seconds()
            arrived, stood = _hand_in(home, names, options.seconds)
            busy = busy_seconds() - busy
        finally:
            watcher.send_signal(signal.SIGINT)
            watcher.wait(30)
    out.print(machine())
    first, missing = min(arrived.values()), len(names) - len(stood)
    whole = max(stood.values(), default=first) - first
    waits = [stood[name] - arrived[name] for name in stood]
    out.print(f"{len(names)} submissions of {classes.UNIT} within {max(arrived.values()) - first:.0f} s")
    verdict = "ok" if not missing and whole <= BOUND_SECONDS else "NOT MET"
    out.print(f"all pages stand after {whole:.1f} s (at most {BOUND_SECONDS:.0f}): {verdict}; missing: {missing}")
    if waits:
        out.print(f"from file to page: median {statistics.median(waits):.1f} s, longest {max(waits):.1f} s")
    out.print(f"busy cores of the machine meanwhile, other programs included: {busy / max(whole, 1.0):.1f}")
    return 0


def _hand_in(home: Path, names: list[str], seconds: float) -> tuple[dict[str, float], dict[str, float]]:
    """When each file was there, and when its page stood."""
    arrived: dict[str, float] = {}
    stood: dict[str, float] = {}
    begin = time.monotonic()
    while len(stood) < len(names) and time.monotonic() - begin < _LONGEST:
        now = time.monotonic()
        for name in names[len(arrived) : 1 + int((now - begin) * len(names) / seconds)]:
            shutil.copytree(home / "waiting" / name, home / "submitted" / name)
            arrived[name] = time.monotonic()
        for name in arrived.keys() - stood.keys():
            if _stands(home / "feedback" / name / classes.UNIT / f"{classes.UNIT}.html"):
                stood[name] = time.monotonic()
        time.sleep(0.05)
    return arrived, stood


def _stands(page: Path) -> bool:
    try:
        return page.read_bytes().rstrip().endswith(b"</html>")
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(main())
