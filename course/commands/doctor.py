"""``course doctor``: what this machine has and lacks."""

import argparse

HELP = "say what this machine has and lacks"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of this verb (none)."""


def run(options: argparse.Namespace) -> int:
    """Print one line for each finding; 1 when something that is needed is missing."""
    from rich.console import Console

    from course.commands.findings import all_findings

    console = Console(highlight=False)
    missing = 0
    for finding in all_findings():
        mark, style = {"ok": ("✔", "green"), "note": ("!", "yellow"), "missing": ("✘", "red")}[finding.level]
        console.print(f"{mark} {finding.what}: {finding.text}", style=style, markup=False, soft_wrap=True)
        missing += finding.level == "missing"
    return 1 if missing else 0
