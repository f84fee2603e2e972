"""Pictures of unit 00: the chain as a graph, Jacobians in two orders, multiplication counts.

Nothing here computes a derivative or a count: the numbers that are drawn come from the notebook.

This module may touch: the current matplotlib figure.
"""

from collections.abc import Sequence

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#444444"


def draw_chain(
    nodes: Sequence[tuple[str, float]],
    edges: Sequence[tuple[str, float]],
    forward: Sequence[tuple[str, float]] = (),
    reverse: Sequence[tuple[str, float]] = (),
) -> Axes:
    """A chain of values, with the local derivative on each edge and running products above and below.

    Arguments:
        nodes: (name, value) from the input to the output.
        edges: (name, value) of the local derivative between neighbours, one fewer than nodes.
        forward: running product at each node, drawn below and read from left to right; empty: not drawn.
        reverse: running product at each node, drawn above and read from right to left; empty: not drawn.

    Returns:
        The Axes of a new figure.
    """
    _, ax = plt.subplots(figsize=(8, 3.6 if forward or reverse else 1.6), layout="tight")
    box = {"boxstyle": "round,pad=0.5", "facecolor": "white", "edgecolor": GREY}
    for place, (name, value) in enumerate(nodes):
        ax.text(place, 0, f"${name}={float(value):g}$", ha="center", va="center", fontsize=12, bbox=box)
    for place, (name, value) in enumerate(edges):
        _arrow(ax, place + 0.25, place + 0.75, 0, GREY)
        ax.text(place + 0.5, 0.22, f"${name}={float(value):g}$", ha="center", va="bottom", fontsize=11, color=GREY)
    _running(ax, forward, -1.0, BLUE, "forward mode: start at the input", rightwards=True)
    _running(ax, reverse, 1.25, ORANGE, "reverse mode: start at the output", rightwards=False)
    ax.set(xlim=(-0.35, len(nodes) - 0.65), ylim=(-1.8 if forward else -0.6, 2.0 if reverse else 0.8))
    ax.axis("off")
    return ax


def _arrow(ax: Axes, start: float, end: float, height: float, color: str) -> None:
    style = {"arrowstyle": "->", "color": color, "lw": 1.6, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", xy=(end, height), xytext=(start, height), arrowprops=style)


def _running(ax: Axes, products: Sequence, height: float, color: str, title: str, *, rightwards: bool) -> None:
    for place, (name, value) in enumerate(products):
        ax.text(place, height, f"${name}={float(value):g}$", ha="center", va="center", fontsize=11, color=color)
        if place:
            ends = (place - 0.7, place - 0.3)
            _arrow(ax, *(ends if rightwards else ends[::-1]), height, color)
    if products:
        far = height - 0.55 if rightwards else height + 0.5
        ax.text((len(products) - 1) / 2, far, title, ha="center", va="center", fontsize=11, color=color)


def draw_jacobians(inputs: int, first: int, second: int, outputs: int) -> Figure:
    """Three Jacobians J3 J2 J1 to scale, multiplied in both orders, with the matrix that stands in between.

    Arguments:
        inputs, first, second, outputs: sizes of the vectors before, between and after the three functions.

    Returns:
        A new figure with two rows: forward mode and reverse mode.
    """
    j1, j2, j3 = ("J_1", first, inputs), ("J_2", second, first), ("J_3", outputs, second)
    result = ("J", outputs, inputs)
    figure, (top, bottom) = plt.subplots(2, 1, figsize=(8, 4.6))
    j21, j32 = ("J_2J_1", second, inputs), ("J_3J_2", outputs, first)
    parts = [j3, "(", j2, j1, ")", "=", j3, j21, "=", result]
    _row(top, parts, j21, BLUE, "forward mode: $J_3\\,(J_2 J_1)$")
    parts = ["(", j3, j2, ")", j1, "=", j32, j1, "=", result]
    _row(bottom, parts, j32, ORANGE, "reverse mode: $(J_3 J_2)\\,J_1$")
    figure.tight_layout()
    return figure


def _row(ax: Axes, parts: list, middle: tuple, color: str, title: str) -> None:
    tallest = max(part[1] for part in parts if isinstance(part, tuple))
    x = 0.0
    for part in parts:
        if isinstance(part, str):
            ax.text(x + 0.3, 0, part, ha="center", va="center", fontsize=18)
            x += 1.2
            continue
        name, rows, columns = part
        fill = color if part is middle else "#DDDDDD"
        ax.add_patch(Rectangle((x, -rows / 2), columns, rows, facecolor=fill, edgecolor="black"))
        label = f"${name}$\n${rows}\\times {columns}$"
        ax.text(x + columns / 2, -tallest / 2 - 0.4, label, ha="center", va="top", fontsize=10)
        x += max(columns, 2.6) + 0.7
    ax.set(xlim=(-0.6, x), ylim=(-tallest / 2 - 3.4, tallest / 2 + 0.4), aspect="equal")
    ax.set_title(title, color=color, fontsize=12)
    ax.axis("off")


def draw_multiplication_counts(sizes: Sequence[int], many_inputs: tuple, many_outputs: tuple) -> Figure:
    """How many multiplications forward and reverse mode need, as the number of inputs or of outputs grows.

    Arguments:
        sizes: the varying number n, on both horizontal axes.
        many_inputs: (forward counts, reverse counts) for n inputs and one output.
        many_outputs: (forward counts, reverse counts) for one input and n outputs.

    Returns:
        A new figure with two panels that share the vertical axis.
    """
    figure, panels = plt.subplots(1, 2, figsize=(8, 3.8), sharey=True)
    titles = ("n inputs, one output", "one input, n outputs")
    for ax, (forward, reverse), title in zip(panels, (many_inputs, many_outputs), titles, strict=True):
        ax.loglog(sizes, forward, "o-", color=BLUE, label="forward mode")
        ax.loglog(sizes, reverse, "s--", color=ORANGE, label="reverse mode")
        ax.set(xlabel="n", title=title)
        ax.grid(alpha=0.3)
        ax.legend()
    panels[0].set_ylabel("scalar multiplications")
    figure.tight_layout()
    return figure
