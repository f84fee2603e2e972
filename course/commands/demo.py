"""``course demo``: a class goes through the whole course, in a folder of its own."""

from __future__ import annotations

import argparse

HELP = "make a demonstration class in demo/, grade it, and check every score"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of this verb."""


def run(options: argparse.Namespace) -> int:
    """x"""
    return 0
