"""How figures are shown: the middle of several rounds with the least and the greatest, and bounds kept or not.

This module may touch: the terminal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Bound:
    """A figure that should stay within a bound.

    Attributes:
        what: the claim.
        figures: one of each round; without any, nothing can be said.
        limit: the bound, None where the figure is only told.
        unit: behind the figure.
        at_least: whether the figure should be at least `limit`; else at most.
        disturbed: whether other programs took part of the machine meanwhile.
    """

    what: str
    figures: Sequence[float]
    limit: float | None = None
    unit: str = ""
    at_least: bool = False
    disturbed: bool = False

    @property
    def verdict(self) -> str:
        """Whether the middle figure keeps the bound."""
        if not self.figures:
            return "no figure"
        if self.limit is None:
            return ""
        middle = median(self.figures)
        kept = middle >= self.limit if self.at_least else middle <= self.limit
        return ("ok" if kept else "NOT MET") + (", disturbed" if self.disturbed else "")


def spread(figures: Sequence[float], digits: int = 2) -> str:
    """The median, and where there are several, least and greatest below it."""
    if not figures:
        return "–"
    if len(figures) == 1:
        return f"{figures[0]:.{digits}f}"
    return f"{median(figures):.{digits}f}\n({min(figures):.{digits}f}–{max(figures):.{digits}f})"


def console() -> Console:
    """Wide enough for the tables where the output is not a terminal."""
    wide = Console(highlight=False)
    return wide if wide.is_terminal else Console(highlight=False, width=140)


def bounds_table(bounds: Sequence[Bound]) -> Table:
    """A row for each bound."""
    table = Table("claim", "figure", "bound", "", title="Ratios and bounds", title_justify="left", show_lines=False)
    for bound in bounds:
        sign = "≥" if bound.at_least else "≤"
        limit = "" if bound.limit is None else f"{sign} {bound.limit:g}{bound.unit}"
        style = {"ok": "green", "NOT MET": "bold red", "NOT MET, disturbed": "red"}.get(bound.verdict, "")
        figure = spread(bound.figures).replace("\n", " ") + (bound.unit if bound.figures else "")
        table.add_row(bound.what, figure, limit, bound.verdict, style=style)
    return table
