"""Pictures of unit 06: the pieces of a function with an ``if``, and a chain through which a gradient goes back.

This module may touch: the matplotlib figures that it creates itself.
"""

from collections.abc import Callable, Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

BLUE, ORANGE, GREY, PINK = "#0072B2", "#D55E00", "#444444", "#CC79A7"
_REACH = 0.6
"""How far a tangent reaches to each side of its point."""


def draw_pieces(
    left: Callable[[np.ndarray], np.ndarray],
    right: Callable[[np.ndarray], np.ndarray],
    point: float,
    limits: tuple[float, float],
    slopes: Sequence[tuple[float, float]] = (),
) -> Axes:
    """A function of two pieces, and straight lines with the slopes that a tape gave.

    Arguments:
        left, right: the function below `point`, and from there on.
        point: where one piece ends and the other begins.
        limits: the ends of the x axis.
        slopes: pairs (x, slope); through the curve at x goes a line of that slope, which is written beside it.

    Returns:
        The Axes of a new figure.
    """
    _, ax = plt.subplots(figsize=(6, 4), layout="tight")
    for piece, color, ends in ((left, BLUE, (limits[0], point)), (right, ORANGE, (point, limits[1]))):
        x = np.linspace(*ends, 100)
        ax.plot(x, piece(x), color=color, lw=2.5)
    for x, slope in slopes:
        y = float((left if x < point else right)(np.float64(x)))
        slope = float(slope)
        reach = np.array([-_REACH, _REACH])
        ax.plot(x + reach, y + slope * reach, color=GREY, ls="--", lw=1.2)
        ax.plot([x], [y], "o", color=GREY)
        words = f"{slope:g}".replace("-", "\N{MINUS SIGN}")
        ax.annotate(words, (x, y), (-16, 8), textcoords="offset points", fontsize=12, color=GREY)
    ax.axvline(point, color=PINK, ls=":", lw=1.2)
    ax.set(xlabel="$x$", ylabel="$f(x)$", xlim=limits)
    return ax


def draw_way_back(
    names: Sequence[str], values: Sequence[float], factors: Sequence[float], gradients: Sequence[float]
) -> Axes:
    """A chain of values in boxes, from the source at the left to the target at the right, and the gradient's way back.

    Arguments:
        names: what stands in the boxes, in mathematics.
        values: the value in each box, on the way forward.
        factors: one fewer: by what the gradient is multiplied on its way from a box to the one at its left.
        gradients: what arrives at each box on the way back; the last is what the target begins with.

    Returns:
        The Axes of a new figure; a box at which no number arrives has an edge of another colour.
    """
    last = len(names) - 1
    _, ax = plt.subplots(figsize=(2.6 * last + 1.8, 2.9), layout="tight")
    for place, (name, value, gradient) in enumerate(zip(names, values, gradients, strict=True)):
        color = BLUE if np.isfinite(gradient) else ORANGE
        box = {"boxstyle": "round,pad=0.45", "facecolor": "white", "edgecolor": color, "lw": 2}
        ax.text(place, 0, name, ha="center", va="center", fontsize=13, bbox=box)
        ax.text(place, 0.62, _number(value), ha="center", va="center", fontsize=13, color=GREY)
        ax.text(place, -0.62, _number(gradient), ha="center", va="center", fontsize=13, color=color, weight="bold")
    for place, factor in enumerate(factors):
        ax.annotate("", (place + 0.82, 0.62), (place + 0.18, 0.62), arrowprops=_arrow(GREY))
        ax.annotate("", (place + 0.18, -0.62), (place + 0.82, -0.62), arrowprops=_arrow(ORANGE))
        ax.text(place + 0.5, -0.85, rf"$\times$ {_number(factor)}", ha="center", va="center", fontsize=12, color=ORANGE)
    ax.set(xlim=(-0.5, last + 0.5), ylim=(-1.15, 0.95))
    ax.axis("off")
    return ax


def _arrow(color: str) -> dict:
    return {"arrowstyle": "-|>", "color": color, "lw": 1.5}


def _number(value: float) -> str:
    """A number as it is written by hand; infinities by their sign."""
    value = float(value) + 0.0  # no -0
    if np.isnan(value):
        return "NaN"
    text = "\N{INFINITY}" if np.isinf(value) else f"{abs(value):g}"
    return f"\N{MINUS SIGN}{text}" if value < 0 else text
