"""Pictures of unit 03: slopes that add up to one number, and a matrix whose columns are summed.

This module may touch: the matplotlib figures that it creates itself.
"""

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle
from numpy.typing import ArrayLike

BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#444444"
TINTS = ("#56B4E9", "#E69F00", "#CC79A7", "#009E73")


def draw_slopes(names: Sequence[str], slopes: Sequence[float], gradient: float) -> Axes:
    """Slopes as bars that start where the one before ended, then the number that the tape gave.

    Arguments:
        names: what to write below each bar, in mathematics.
        slopes: the slope of each part of the target.
        gradient: what ``tape.gradient`` gave for the whole target.

    Returns:
        The Axes of a new figure.
    """
    slopes = np.asarray(slopes, dtype=float)
    total = float(gradient)
    ends = np.cumsum(slopes)
    _, ax = plt.subplots(figsize=(6, 4), layout="tight")
    for place, (slope, end) in enumerate(zip(slopes, ends, strict=True)):
        ax.bar(place, slope, bottom=end - slope, width=0.6, color=BLUE if slope >= 0 else ORANGE)
        ax.plot([place + 0.3, place + 0.7], [end, end], color=GREY, lw=1, ls=":")
        _name_bar(ax, place, max(end, end - slope), f"{slope:+g}".replace("-", "\N{MINUS SIGN}"))
    ax.bar(len(slopes), total, width=0.6, color=GREY)
    _name_bar(ax, len(slopes), max(total, 0.0), f"{total:g}")
    ax.set_xticks(range(len(slopes) + 1), [*names, "tape.gradient"], fontsize=11)
    ax.axhline(0, color="black", lw=0.8)
    ax.set_ylabel("slope at the point")
    ax.use_sticky_edges = False
    ax.margins(y=0.1)
    return ax


def _name_bar(ax: Axes, place: float, top: float, words: str) -> None:
    ax.annotate(words, (place, top), (0, 4), textcoords="offset points", ha="center", fontsize=12)


def draw_columns(matrix: ArrayLike, gradient: ArrayLike, upstream: ArrayLike | None = None) -> Axes:
    """A Jacobian with its columns summed downwards, above what the tape gave.

    Arguments:
        matrix: shape (m, n); row i belongs to the output y_i, column j to the input x_j.
        gradient: shape (n,), what ``tape.gradient`` gave.
        upstream: shape (m,); when given, each row is multiplied by its number before the columns are summed.

    Returns:
        The Axes of a new figure. The row of sums is computed here from `matrix`; the row below it is `gradient`.
    """
    matrix, gradient = np.asarray(matrix, dtype=float), np.asarray(gradient, dtype=float)
    rows, columns = matrix.shape
    weights = np.ones(rows) if upstream is None else np.asarray(upstream, dtype=float)
    _, ax = plt.subplots(figsize=(1.1 * columns + 4.2, 0.75 * rows + 2.4), layout="tight")
    for row in range(rows):
        _row(ax, row, matrix[row], alpha=0.35)
        _words(ax, -0.25, row, f"$y_{row + 1}$")
        if upstream is not None:
            _words(ax, -0.8, row, rf"{weights[row]:g} $\times$", weight="bold", color=ORANGE)
    for column in range(columns):
        ax.text(column + 0.5, -0.3, f"$x_{column + 1}$", ha="center", va="center", fontsize=13)
        arrow = {"arrowstyle": "-|>", "color": GREY, "lw": 1.5}
        ax.annotate("", (column + 0.5, rows + 0.62), (column + 0.5, rows + 0.06), arrowprops=arrow)
    _row(ax, rows + 0.7, weights @ matrix, alpha=0.35)
    _row(ax, rows + 1.8, gradient, alpha=0.0)
    _words(ax, -0.25, rows + 0.7, "column sums" if upstream is None else "weighted sums")
    _words(ax, -0.25, rows + 1.8, "tape.gradient", family="monospace")
    ax.set(xlim=(-2.7, columns + 0.1), ylim=(rows + 2.9, -0.7), aspect="equal")
    ax.axis("off")
    return ax


def _row(ax: Axes, top: float, numbers: np.ndarray, alpha: float) -> None:
    for column, number in enumerate(numbers):
        tint = TINTS[column % len(TINTS)]
        ax.add_patch(Rectangle((column, top), 1, 1, facecolor=tint, alpha=alpha, lw=0))
        ax.add_patch(Rectangle((column, top), 1, 1, fill=False, edgecolor=GREY, lw=1.2))
        ax.text(column + 0.5, top + 0.5, f"{number:g}", ha="center", va="center", fontsize=13)


def _words(ax: Axes, right: float, top: float, words: str, **style: str) -> None:
    ax.text(right, top + 0.5, words, ha="right", va="center", fontsize=12, **style)


draw_slope_sum, draw_column_sums = draw_slopes, draw_columns
"""The names that notebooks import that were handed out before names were kept from telling what is to be predicted."""
