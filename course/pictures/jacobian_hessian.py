"""Pictures of unit 05: what one pass gives of a Jacobian, how many passes it takes, valleys, and blocks of a batch.

This module may touch: the matplotlib figures that it creates itself.
"""

from collections.abc import Callable, Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from numpy.typing import ArrayLike

BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#444444"


def draw_jacobian(matrix: ArrayLike, row: int = 0, column: int = 0) -> Axes:
    """A Jacobian; one of its rows, which a backward pass gives, and one of its columns, which a forward pass gives.

    Arguments:
        matrix: shape (m, n); row i belongs to the output y_i, column j to the input x_j.
        row, column: which of them are coloured, from 0.

    Returns:
        The Axes of a new figure.
    """
    matrix = np.asarray(matrix, dtype=float)
    rows, columns = matrix.shape
    _, ax = plt.subplots(figsize=(6, 3.6), layout="tight")
    for (i, j), value in np.ndenumerate(matrix):
        ax.add_patch(Rectangle((j, i), 1, 1, fill=False, edgecolor=GREY, lw=1.0))
        ax.text(j + 0.5, i + 0.5, f"{value:g}", ha="center", va="center", fontsize=14)
    for i in range(rows):
        ax.text(-0.2, i + 0.5, f"$y_{i + 1}$", ha="right", va="center", fontsize=14)
    for j in range(columns):
        ax.text(j + 0.5, -0.25, f"$x_{j + 1}$", ha="center", va="center", fontsize=14)
    ax.add_patch(Rectangle((0, row), columns, 1, facecolor=ORANGE, alpha=0.3, lw=0))
    ax.add_patch(Rectangle((column, 0), 1, rows, facecolor=BLUE, alpha=0.3, lw=0))
    ax.text(columns + 0.15, row + 0.5, "one backward pass", va="center", fontsize=12, color=ORANGE)
    ax.text(column + 0.5, rows + 0.3, "one forward pass", ha="center", va="center", fontsize=12, color=BLUE)
    ax.set(xlim=(-0.8, columns + 2.3), ylim=(rows + 0.6, -0.6), aspect="equal")
    ax.axis("off")
    return ax


def draw_passes(passes: Mapping[str, tuple[int, int]]) -> Axes:
    """How many passes a whole Jacobian took, as bars of a logarithmic scale.

    Arguments:
        passes: what the function is like → backward passes by the tape, forward passes by the accumulator.

    Returns:
        The Axes of a new figure.
    """
    _, ax = plt.subplots(figsize=(6.5, 3.8), layout="tight")
    for which, (name, colour) in enumerate((("rows, by the tape", ORANGE), ("columns, forward mode", BLUE))):
        places = np.arange(len(passes)) + (which - 0.5) * 0.36
        counts = [pair[which] for pair in passes.values()]
        ax.bar(places, counts, width=0.34, color=colour, label=name, bottom=0.5)
        for place, count in zip(places, counts, strict=True):
            note = {"textcoords": "offset points", "ha": "center", "fontsize": 12}
            ax.annotate(f"{count:,}", (place, count + 0.5), (0, 4), **note)
    ax.set(yscale="log", ylim=(0.5, 20_000), ylabel="passes")
    ax.set_xticks(range(len(passes)), list(passes), fontsize=12)
    ax.legend(loc="upper center", ncols=2)
    return ax


Path = Sequence[Sequence[float]]
Valley = tuple[Callable, Path, Path]
"""A function of x and y, and two ways that begin at the same point: Newton's and gradient descent's."""


def draw_valleys(valleys: Mapping[str, Valley]) -> Figure:
    """Contours of functions of two variables, with Newton's step and the path of gradient descent from one point.

    Arguments:
        valleys: title → the function of x and y, the points of Newton's path, those of gradient descent.

    Returns:
        The new figure.
    """
    figure, axes = plt.subplots(1, len(valleys), figsize=(3.6 * len(valleys), 4.1), squeeze=False)
    for ax, (title, (function, newton, descent)) in zip(axes[0], valleys.items(), strict=True):
        x, y = np.meshgrid(np.linspace(-3.2, 3.2, 161), np.linspace(-3.2, 3.2, 161))
        ax.contour(x, y, function(x, y), levels=12, colors="#999999", linewidths=0.9)
        for path, colour, marker, name in ((descent, ORANGE, ".", "gradient descent"), (newton, BLUE, "o", "Newton")):
            places = np.asarray(path, dtype=float)
            ax.plot(*places.T, color=colour, marker=marker, ms=6, lw=1.8, label=name, clip_on=True)
        ax.plot(*np.asarray(newton, dtype=float)[0], "k*", ms=13, label="start", zorder=5)
        ax.set(title=title, xlabel="$x_1$", xlim=(-3.2, 3.2), ylim=(-3.2, 3.2), aspect="equal")
    axes[0][0].set_ylabel("$x_2$")
    figure.legend(*axes[0][0].get_legend_handles_labels(), loc="lower center", ncols=3)
    figure.tight_layout(rect=(0, 0.09, 1, 1))
    return figure


def draw_blocks(jacobians: Mapping[str, ArrayLike]) -> Figure:
    """Which input of a batch acts on which output: dark squares do, and what `batch_jacobian` believes in is framed.

    Arguments:
        jacobians: title → what ``tape.jacobian`` gave for a batch, shape (batch, m, batch, n).

    Returns:
        The new figure.
    """
    figure, axes = plt.subplots(1, len(jacobians), figsize=(3.8 * len(jacobians), 3.9), squeeze=False)
    for ax, (title, jacobian) in zip(axes[0], jacobians.items(), strict=True):
        jacobian = np.asarray(jacobian, dtype=float)
        batch, m, _, n = jacobian.shape
        acts = np.abs(jacobian).reshape(batch * m, batch * n) > 1e-6
        ax.imshow(acts, cmap="Greys", vmin=0, vmax=1.6, extent=(0, batch * n, batch * m, 0), interpolation="nearest")
        for example in range(batch):
            corner = (example * n, example * m)
            ax.add_patch(Rectangle(corner, n, m, fill=False, edgecolor=ORANGE, lw=2.5, clip_on=False, zorder=3))
        names = [f"{example + 1}" for example in range(batch)]
        ax.set_xticks((np.arange(batch) + 0.5) * n, names)
        ax.set_yticks((np.arange(batch) + 0.5) * m, names)
        ax.set(title=title, xlabel="example of the input")
        ax.tick_params(length=0)
    axes[0][0].set_ylabel("example of the output")
    figure.tight_layout()
    return figure
