"""How fast a class is graded, beside stock nbgrader and beside the floor.

    python bench/grading.py [--students 24] [--large 300] [--rounds 3]

One class in fresh temporary folders; each row of `COMMANDS` is run as a whole command of its own, all of them in each
round, beginning with another one each time, so that whatever drifts hits all alike. Ratios are taken within a round.
See README.md beside this file. A bench is no test: the exit code is always 0.

This program may touch: a temporary folder, and the processes that it starts.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import classes
from contenders import COMMANDS, Command, Measured, is_kernel
from figures import bounds, figures_table, remarks
from measure import Run, run
from proc import machine
from report import bounds_table, console


@dataclass(frozen=True)
class Bench:
    """The folders, and the students of the class in each."""

    folder: Path
    names: dict[str, list[str]]
    cells: Path

    def measure(self, command: Command) -> Measured:
        """Run `command` with the whole class and with one student, each from the same beginning."""
        one = self._run(command, command.one) if command.one else None
        every = self._run(command, ())
        floor = json.loads(every.output.splitlines()[-1]) if command.place == "floor" and every.status == 0 else None
        graded = None if command.place == "floor" else classes.graded(self.folder / command.place)
        return Measured(len(self.names[command.place]), every, one, graded, floor)

    def _run(self, command: Command, more: tuple[str, ...]) -> Run:
        folder = self.folder / command.place
        environment = classes.environment(self.folder)
        if command.place != "floor":
            classes.as_built(folder)
        if command.place in (
            "stock",
            "floor",
        ):  # whose kernels clear up after themselves; the others leave files of tf.function
            environment["TMPDIR"] = str(folder)
        told = [
            part.format(cells=self.cells, student=self.names[command.place][0]) for part in (*command.arguments, *more)
        ]
        told[0] = str(classes.PROGRAMS / told[0])
        return run(
            told,
            folder,
            environment,
            is_kernel=is_kernel,
            until=lambda: classes.graded(folder) > 0,
        )


def main() -> int:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description="Measure grading beside stock nbgrader and beside the floor.")
    parser.add_argument("--students", type=int, default=24, help="submissions in the class (default: 24)")
    parser.add_argument("--large", type=int, default=300, help="submissions of the large class (default: 300)")
    parser.add_argument("--rounds", type=int, default=3, help="how often everything is run (default: 3)")
    options = parser.parse_args()
    out, host = console(), machine()
    with tempfile.TemporaryDirectory(prefix="course-bench-") as folder, out.status("building") as status:
        bench = prepare(Path(folder), options.students, options.large)
        rounds = []
        for number in range(options.rounds):
            shift = number % len(COMMANDS)
            measured = {}
            for command in (*COMMANDS[shift:], *COMMANDS[:shift]):
                status.update(f"round {number + 1} of {options.rounds}: {command.name}")
                measured[command.name] = bench.measure(command)
            rounds.append(measured)
    out.print(
        host,
        f"{options.students} and {options.large} submissions of {classes.UNIT}, {options.rounds} rounds",
        sep="\n",
    )
    out.print(figures_table(rounds))
    out.print(bounds_table(bounds(rounds)))
    for line in remarks(rounds):
        out.print(line, markup=False)
    return 0


def prepare(folder: Path, students: int, large: int) -> Bench:
    """Build the course for each way, hand in the class and the large class, write down the cells for the floor."""
    home = classes.our_course(folder / "ours")
    names = classes.hand_in_mixed_class(home, students)
    many = classes.hand_in_mixed_class(classes.our_course(folder / "large"), large)
    classes.stock_course(folder / "stock", home)
    (folder / "floor").mkdir()
    who = {"ours": names, "stock": names, "floor": names, "large": many}
    return Bench(folder, who, classes.write_cells(home, names, folder / "cells.json"))


if __name__ == "__main__":
    sys.exit(main())
