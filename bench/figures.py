"""What the measurements of `grading.py` say: a table, the bounds, and remarks.

This module may touch: nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite, nan
from statistics import median

from contenders import COMMANDS, FLOOR, FLOOR_TWO, LARGE, ONE_JOB, OPEN, STOCK, TWO_JOBS, Measured
from report import Bound, spread
from rich.table import Table

MB = 1e6
Figure = Callable[..., float]
Rounds = list[dict[str, Measured]]
"""For each round: name of the command → what was measured."""


def figures_table(rounds: Rounds) -> Table:
    """A row for each command."""
    columns = ("graded", "submissions/min", "first graded s", "CPU s each", "CPU s each further", "s each further")
    table = Table("", *columns, "peak MB", "kernels", title="Median (least–greatest)", title_justify="left")
    for command in COMMANDS:
        table.add_row(command.name, *_cells([measured[command.name] for measured in rounds]))
    return table


def _cells(runs: list[Measured]) -> list[str]:
    good = [run for run in runs if run.good]
    if not good:
        return ["failed"]
    return [
        "all" if good[0].graded is None else f"{good[0].graded} of {good[0].students}",
        spread([run.per_minute for run in good], 1),
        spread([run.every.first for run in good if run.every.first is not None], 1),
        spread([run.cpu for run in good]),
        spread([run.further_cpu for run in good]),
        spread([run.further_wall for run in good]),
        spread([run.every.peak / MB for run in good], 0),
        str(max(run.every.kernels for run in good)),
    ]


def bounds(rounds: Rounds) -> list[Bound]:
    """What is claimed, with the figure of each round in which the commands that it needs did their work."""

    def bound(what: str, figure: Figure, names: tuple[str, ...], limit: float | None, unit: str, **more: bool) -> Bound:
        needed = [[measured[name] for name in names] for measured in rounds]
        good = [runs for runs in needed if all(run.good for run in runs)]
        figures = [number for runs in good if isfinite(number := figure(*runs))]
        disturbed = any(run.disturbed for runs in good for run in runs)
        return Bound(what, figures, limit, unit, disturbed=disturbed, **more)

    return [
        bound("submissions a minute, large class, all cores : stock", _times, (LARGE, STOCK), 25, "×", at_least=True),
        bound("… the small class, 2 jobs : stock", _times, (TWO_JOBS, STOCK), None, "×"),
        bound("… the floor, 2 at a time : stock", _times, (FLOOR_TWO, STOCK), None, "×"),
        bound("… 2 jobs : stock, start-up left out of both", _times_further, (TWO_JOBS, STOCK), None, "×"),
        bound("CPU for each further submission, 2 jobs : floor", _cpu_further, (TWO_JOBS, FLOOR), 1.6, "×"),
        bound("… 1 job : floor", _cpu_further, (ONE_JOB, FLOOR), 1.6, "×"),
        bound("… 2 jobs : floor, start-up included in both", _cpu, (TWO_JOBS, FLOOR), None, "×"),
        bound("submissions a minute that isolation costs, 2 jobs", _cost, (TWO_JOBS, OPEN), 15, " %"),
        bound("… start-up left out", _cost_further, (TWO_JOBS, OPEN), 15, " %"),
        bound("… CPU that it adds, start-up left out", _cpu_added, (TWO_JOBS, OPEN), None, " %"),
        bound("first graded submission, 2 jobs", _first, (TWO_JOBS,), 6, " s"),
        bound("peak memory beyond one warm image, each of 2 kernels", _beyond(2), (TWO_JOBS, FLOOR), 200, " MB"),
        bound("… of 1 kernel", _beyond(1), (ONE_JOB, FLOOR), 200, " MB"),
    ]


def _times(unit: Measured, stock: Measured) -> float:
    return unit.per_minute / stock.per_minute


def _times_further(unit: Measured, stock: Measured) -> float:
    return _ratio(stock.further_wall, unit.further_wall)


def _cpu_further(unit: Measured, floor: Measured) -> float:
    return _ratio(unit.further_cpu, floor.further_cpu)


def _cpu(unit: Measured, floor: Measured) -> float:
    return unit.cpu / floor.cpu


def _cost(isolated: Measured, opened: Measured) -> float:
    return 100 * (1 - isolated.per_minute / opened.per_minute)


def _cost_further(isolated: Measured, opened: Measured) -> float:
    return 100 * (1 - _ratio(opened.further_wall, isolated.further_wall))


def _cpu_added(isolated: Measured, opened: Measured) -> float:
    return 100 * (_ratio(isolated.further_cpu, opened.further_cpu) - 1)


def _first(unit: Measured) -> float:
    return nan if unit.every.first is None else unit.every.first


def _beyond(kernels: int) -> Figure:
    return lambda unit, floor: (unit.every.peak - floor.image) / MB / kernels


def _ratio(part: float, whole: float) -> float:
    """No number where a difference of two runs came out below zero: the machine was not quiet."""
    return part / whole if part > 0 and whole > 0 else nan


def remarks(rounds: Rounds) -> list[str]:
    """What has to be known to read the figures, and what went wrong."""
    every = [(name, run) for measured in rounds for name, run in measured.items()]
    runs = [run.every for _, run in every]
    looking = sum(run.looking * run.wall for run in runs) / sum(run.wall for run in runs)
    lines = [f"Looking at the processes took {100 * looking:.1f} % of one core."]
    images = [run.image / MB for name, run in every if name == FLOOR and run.good]
    if images:
        lines.append(f"One warm image (the floor's process after its imports): {median(images):.0f} MB.")
    others = max(run.others for run in runs)
    if any(run.disturbed for run in runs):
        lines.append(f"Other programs took up to {others:.1f} cores meanwhile: measure again on a quiet machine.")
    for name, run in every:
        lines.extend(f"{name}: {trouble}" for trouble in _troubles(run))
    return list(dict.fromkeys(lines))


def _troubles(run: Measured) -> list[str]:
    troubles = []
    if not run.good:
        last = run.every.output.strip().splitlines()[-1:] or ["nothing was printed"]
        troubles.append(f"exit code {run.every.status}, {run.graded} graded: {last[0]}")
    if run.every.lost_cpu:
        troubles.append("some processes were not waited for: the CPU is what was seen of them, and too little.")
    if run.every.unread:
        troubles.append("some processes could not be looked at: their memory counts whole, and too much.")
    if run.every.left:
        troubles.append(f"{run.every.left} processes were still there when the command had ended.")
    return troubles
