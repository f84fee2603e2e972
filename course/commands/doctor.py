"""``course doctor``: what this machine has and lacks."""

import argparse

from course.commands.console import say
from course.commands.findings import all_findings

_MARKS = {"ok": ("✔", "green"), "note": ("!", "yellow"), "missing": ("✘", "red")}


def run(options: argparse.Namespace) -> int:
    """Print one line for each finding; 1 when something that is needed is missing."""
    missing = 0
    for finding in all_findings():
        mark, style = _MARKS[finding.level]
        say(f"{mark} {finding.what}: {finding.text}", style)
        missing += finding.level == "missing"
    return 1 if missing else 0
