"""How the cost of grading grows with the class, gradebook and report included.

    python bench/growth.py [--sizes 10 100 1000] [--jobs 2]

A unit as small as the rules allow is handed in by ever more students; for each size ``course grade`` and then
``course export`` run as whole commands, beginning from a gradebook in which nothing was graded. See README.md beside
this file. A bench is no test: the exit code is always 0.

This program may touch: a temporary folder, and the processes that it starts.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import classes
from measure import Run, run
from proc import machine
from report import Bound, bounds_table, console
from rich.table import Table

MB = 1e6
LINEAR = 1.2
"""How much dearer a submission of a larger class may be."""
GROWTH_MB = 200
"""How much memory a larger class may cost the coordinating process."""


@dataclass(frozen=True)
class Size:
    """What a class of this size cost: `grade` and `export` are the two commands, `graded` tells what came of them."""

    students: int
    grade: Run
    export: Run
    graded: int

    @property
    def good(self) -> bool:
        """Whether both commands did what they should."""
        return (self.grade.status, self.export.status, self.graded) == (0, 0, self.students)

    @property
    def disturbed(self) -> bool:
        """Whether other programs were at work meanwhile."""
        return self.grade.disturbed or self.export.disturbed

    @property
    def wall(self) -> float:
        """Seconds of both commands."""
        return self.grade.wall + self.export.wall

    @property
    def cpu(self) -> float:
        """CPU seconds of both commands."""
        return self.grade.cpu + self.export.cpu


def main() -> int:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description="Measure how the cost of grading grows with the class.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10, 100, 1000], help="default: 10 100 1000")
    parser.add_argument("--jobs", type=int, default=2, help="submissions at a time (default: 2)")
    options = parser.parse_args()
    out, host, sizes = console(), machine(), []
    with tempfile.TemporaryDirectory(prefix="course-bench-") as folder, out.status("building") as status:
        course = classes.our_course(Path(folder) / "ours", classes.TINY)
        for students in sorted(set(options.sizes)):
            status.update(f"{students} submissions")
            sizes.append(_measure(course, students, options.jobs))
    out.print(host, f"submissions of a unit with one exercise, {options.jobs} at a time", sep="\n")
    out.print(figures_table(sizes))
    out.print(bounds_table(bounds([size for size in sizes if size.good])))
    for line in remarks(sizes):
        out.print(line, markup=False)
    return 0


def _measure(course: Path, students: int, jobs: int) -> Size:
    classes.hand_in_tiny_class(course, students)
    classes.as_built(course)
    environment, program = classes.environment(course), str(classes.PROGRAMS / "course")
    command = [program, "grade", classes.TINY, "--force", "--jobs", str(jobs)]
    grade = run(command, course, environment, memory=False)
    export = run([program, "export"], course, environment, memory=False)
    return Size(students, grade, export, classes.graded(course))


def figures_table(sizes: list[Size]) -> Table:
    """A row for each size."""
    columns = ("grade s", "export s", "CPU s", "s each", "CPU s each", "s each further", "CPU s each further")
    table = Table("submissions", *columns, "grader MB", "export MB", title="One run of each", title_justify="left")
    before = None
    for size in sizes:
        if not size.good:
            table.add_row(str(size.students), "failed")
            continue
        cells = [size.grade.wall, size.export.wall, size.cpu, size.wall / size.students, size.cpu / size.students]
        further = ["", ""] if before is None else [f"{_further(before, size, name):.3f}" for name in ("wall", "cpu")]
        peaks = [f"{run.own_peak / MB:.0f}" for run in (size.grade, size.export)]
        table.add_row(str(size.students), *(f"{cell:.3f}" for cell in cells), *further, *peaks)
        before = size
    return table


def bounds(sizes: list[Size]) -> list[Bound]:
    """Whether it stays linear, and whether the coordinating process stays small."""
    if len(sizes) < 2:
        return []
    *_, less, most = sizes
    found, disturbed = [], any(size.disturbed for size in sizes)
    for name, what in (("wall", "seconds"), ("cpu", "CPU seconds")):
        each = (getattr(most, name) / most.students) / (getattr(less, name) / less.students)
        claim = f"{what} for each: {most.students} : {less.students} submissions"
        found.append(Bound(claim, [each], LINEAR, "×", disturbed=disturbed))
        if len(sizes) > 2:
            further, before = _further(less, most, name), _further(sizes[-3], less, name)
            spans = f"{less.students} to {most.students} : {sizes[-3].students} to {less.students}"
            ratio = [further / before] if before > 0 else []
            found.append(Bound(f"{what} for each further: {spans}", ratio, LINEAR, "×", disturbed=disturbed))
    growth = (most.grade.own_peak - sizes[0].grade.own_peak) / MB
    found.append(Bound(f"growth of the grader from {sizes[0].students} to {most.students}", [growth], GROWTH_MB, " MB"))
    return found


def _further(less: Size, more: Size, name: str) -> float:
    """Seconds for each of the submissions that `more` has and `less` has not."""
    return (getattr(more, name) - getattr(less, name)) / (more.students - less.students)


def remarks(sizes: list[Size]) -> list[str]:
    """What went wrong."""
    lines = []
    for size in sizes:
        for name, told in (("grade", size.grade), ("export", size.export)):
            if told.status:
                last = told.output.strip().splitlines()[-1:] or ["nothing was printed"]
                lines.append(f"{size.students}: course {name}: exit code {told.status}: {last[0]}")
            if told.disturbed:
                lines.append(f"{size.students}: course {name}: other programs took {told.others:.1f} cores meanwhile.")
            if told.lost_cpu:
                lines.append(f"{size.students}: course {name}: some processes were not waited for; CPU is too little.")
        if size.graded != size.students:
            lines.append(f"{size.students}: only {size.graded} were graded")
    return lines


if __name__ == "__main__":
    sys.exit(main())
