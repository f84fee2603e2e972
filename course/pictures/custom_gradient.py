"""Pictures of unit 07: what a rule does with what arrives, a curve that breaks, and slopes from two places.

This module may touch: the matplotlib figures that it creates itself.
"""

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch
from numpy.typing import ArrayLike

BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#444444"


def draw_rule(x: float, y: float, upstream: float, local: float, gradient: float) -> Axes:
    """One function between its input and its output: the values go to the right, the gradients to the left.

    Arguments:
        x, y: the values before and behind it.
        upstream: what arrives from the right.
        local: the function's own derivative at x.
        gradient: what leaves to the left, as the tape gave it.

    Returns:
        The Axes of a new figure.
    """
    _, ax = plt.subplots(figsize=(7.4, 2.7), layout="tight")
    ax.add_patch(FancyBboxPatch((3.3, 0.3), 3.4, 2.4, boxstyle="round,pad=0.05", facecolor="#f2f2f2", edgecolor=GREY))
    for left, word, value in ((0.1, "x", x), (8.5, "y", y)):
        ax.add_patch(
            FancyBboxPatch((left, 1.75), 1.4, 0.7, boxstyle="round,pad=0.05", facecolor="white", edgecolor=BLUE)
        )
        ax.text(left + 0.7, 2.1, f"{word} = {value:g}", ha="center", va="center", fontsize=13)
    for start, end, height, colour in ((1.6, 3.2, 2.1, BLUE), (6.8, 8.4, 2.1, BLUE), (8.4, 6.8, 0.9, ORANGE)):
        _arrow(ax, start, end, height, colour)
    _arrow(ax, 3.2, 1.6, 0.9, ORANGE)
    ax.text(5, 2.1, "value", ha="center", va="center", fontsize=13, color=BLUE)
    ax.text(5, 0.9, rf"{upstream:g} $\times$ {local:g}", ha="center", va="center", fontsize=15, color=ORANGE)
    ax.text(9.2, 0.9, f"{upstream:g}", ha="center", va="center", fontsize=15, color=ORANGE)
    ax.text(0.8, 0.9, f"{gradient:g}", ha="center", va="center", fontsize=15, color=ORANGE)
    ax.text(7.6, 0.45, "upstream", ha="center", va="center", fontsize=11, color=ORANGE)
    ax.text(2.4, 0.45, "gradient", ha="center", va="center", fontsize=11, color=ORANGE)
    ax.set(xlim=(-0.1, 10.1), ylim=(0.1, 2.9))
    ax.axis("off")
    return ax


def _arrow(ax: Axes, start: float, end: float, height: float, colour: str) -> None:
    shape = {"arrowstyle": "-|>", "mutation_scale": 18, "lw": 2}
    ax.add_patch(FancyArrowPatch((start, height), (end, height), color=colour, **shape))


def draw_curves(x: ArrayLike, value: ArrayLike, slope: ArrayLike) -> Sequence[Axes]:
    """A function and its derivative side by side; where a number is none (inf or NaN), a red cross at the bottom.

    Arguments:
        x: shape (n,), ascending.
        value, slope: shape (n,), as they were computed.

    Returns:
        The two Axes of a new figure.
    """
    x = np.asarray(x, dtype=float)
    _, both = plt.subplots(1, 2, figsize=(8.4, 3.2), layout="tight")
    for ax, numbers, name in zip(both, (value, slope), ("y", "dy/dx"), strict=True):
        numbers = np.asarray(numbers, dtype=float)
        known = np.isfinite(numbers)
        ax.plot(x[known], numbers[known], color=BLUE, lw=2)
        ax.plot(x[~known], np.zeros(np.sum(~known)), "x", color=ORANGE, ms=5, label="inf, nan")
        ax.set(xlabel="x", ylabel=name, xlim=(x[0] - 5, x[-1] + 5))
        if not known.all():
            ax.legend(loc="upper left")
        ax.grid(alpha=0.3)
    return both


def draw_components(tape: ArrayLike, difference: ArrayLike) -> Axes:
    """Two bars for each component of a vector: what the tape gave, and the central difference.

    Arguments:
        tape, difference: shape (n,).

    Returns:
        The Axes of a new figure.
    """
    tape, difference = np.asarray(tape, dtype=float), np.asarray(difference, dtype=float)
    places = np.arange(len(tape))
    _, ax = plt.subplots(figsize=(6.4, 3.6), layout="tight")
    rows = ((-0.2, tape, BLUE, "tape.gradient"), (0.2, difference, ORANGE, "central difference"))
    for shift, numbers, colour, name in rows:
        bars = ax.bar(places + shift, numbers, width=0.38, color=colour, label=name)
        ax.bar_label(bars, labels=[f"{number:.1f}" for number in numbers], padding=2, fontsize=11)
    ax.set_xticks(places, [f"$x_{place + 1}$" for place in places], fontsize=12)
    ax.axhline(0, color="black", lw=0.8)
    ax.use_sticky_edges = False
    ax.margins(y=0.15)
    ax.legend(loc="upper left")
    return ax
