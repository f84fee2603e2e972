"""Pictures of unit 04: where the chain from the source to the target is cut, and the path of gradient descent.

This module may touch: the matplotlib figures that it creates itself.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyBboxPatch

from course.notebook.quiet_tensorflow import tf

BLUE, RED, GREY = "#0072B2", "#D55E00", "#8a8a8a"
RADIUS = 0.27


@dataclass(frozen=True)
class Node:
    """One value: its name in the circle, the words below it, its place, and whether the tape has recorded it."""

    name: str
    words: str
    x: float
    recorded: bool = True
    y: float = 0.0


@dataclass(frozen=True)
class Chain:
    """The values of one small program, the steps between them, and the span of its ``with`` block."""

    title: str
    nodes: tuple[Node, ...]
    steps: tuple[tuple[int, int], ...]
    cut: tuple[int, ...]
    tape: tuple[float, float]
    result: str
    note: str = ""


_NONE = "gradient(z, x)\n= None"
CHAINS = {
    "recorded": Chain(
        "recorded: nothing is cut",
        (Node("x", "Variable (watched)", 0), Node("y", "recorded", 2), Node("z", "recorded", 4)),
        ((0, 1), (1, 2)),
        (),
        (1.3, 4.7),
        "gradient(z, x)\n= a number",
    ),
    "not watched": Chain(
        "not watched",
        (Node("x", "constant, or\ntrainable=False", 0, False), Node("y", "", 2, False), Node("z", "", 4, False)),
        ((0, 1), (1, 2)),
        (0,),
        (1.3, 4.7),
        _NONE,
    ),
    "computed outside": Chain(
        "computed outside the tape",
        (Node("x", "Variable", 0, False), Node("y", "before\nthe with block", 2, False), Node("z", "", 4, False)),
        ((0, 1), (1, 2)),
        (0,),
        (3.3, 4.7),
        _NONE,
    ),
    "numpy": Chain(
        "NumPy in the middle",
        (Node("x", "Variable (watched)", 0), Node("y", "a NumPy value", 2, False), Node("z", "", 4, False)),
        ((0, 1), (1, 2)),
        (0,),
        (1.3, 4.7),
        _NONE,
    ),
    "overwritten": Chain(
        "overwritten by a tensor",
        (Node("x", "the Variable", 0, False), Node("x", "tensor x + 1", 2, False), Node("z", "", 4, False)),
        ((0, 1), (1, 2)),
        (1,),
        (3.3, 4.7),
        _NONE,
    ),
    "integer": Chain(
        "integer dtype",
        (Node("x", "int32", 0, False), Node("y", "int32", 2, False), Node("z", "", 4, False)),
        ((0, 1), (1, 2)),
        (0,),
        (1.3, 4.7),
        _NONE,
    ),
    "unconnected": Chain(
        "unconnected",
        (Node("x", "", 0, False, 0.45), Node("w", "Variable (watched)", 0, True, -0.45), Node("z", "recorded", 4)),
        ((1, 2), (0, 2)),
        (1,),
        (1.3, 4.7),
        _NONE,
    ),
    "spent tape": Chain(
        "spent tape (second call)",
        (Node("x", "Variable", 0, False), Node("y", "forgotten", 2, False), Node("z", "forgotten", 4, False)),
        ((0, 1), (1, 2)),
        (0, 1),
        (1.3, 4.7),
        "gradient(z, x)\nRuntimeError",
        "record erased",
    ),
}
"""What `draw_chains` can draw: the name of a cause → its chain."""


def draw_chains(*causes: str) -> Figure:
    """One row for each cause: which values the tape has recorded, and where the way back to the source is cut.

    Arguments:
        causes: keys of `CHAINS`, e.g. ``"not watched"``.

    Returns:
        The new figure.
    """
    fig, rows = plt.subplots(len(causes), 1, figsize=(7.2, 1.75 * len(causes)), squeeze=False)
    for ax, cause in zip(rows[:, 0], causes, strict=True):
        _draw_chain(ax, CHAINS[cause])
    fig.tight_layout()
    return fig


def _draw_chain(ax: Axes, chain: Chain) -> None:
    left, right = chain.tape
    box = FancyBboxPatch((left, -0.74), right - left, 1.5, boxstyle="round,pad=0.05", fc="#f3f3f3", ec=GREY, lw=1)
    ax.add_patch(box)
    ax.text(right - 0.02, 0.6, chain.note or "with tape", ha="right", va="center", fontsize=8.5, color="#444444")
    for index, (start, end) in enumerate(chain.steps):
        _draw_step(ax, chain.nodes[start], chain.nodes[end], cut=index in chain.cut)
    for node in chain.nodes:
        _draw_node(ax, node)
    ax.text(5.95, 0, chain.result, ha="center", va="center", fontsize=10, family="monospace")
    ax.set(xlim=(-0.9, 7.0), ylim=(-0.95, 0.95))
    ax.set_title(chain.title, loc="left", fontsize=10.5, fontweight="bold", pad=3)
    ax.axis("off")


def _draw_node(ax: Axes, node: Node) -> None:
    face, text = (BLUE, "white") if node.recorded else ("white", "black")
    style = "-" if node.recorded else "--"
    edge = BLUE if node.recorded else "#555555"
    ax.add_patch(Circle((node.x, node.y), RADIUS, fc=face, ec=edge, ls=style, lw=1.4, zorder=3))
    ax.text(node.x, node.y, node.name, ha="center", va="center", color=text, fontsize=11, style="italic", zorder=4)
    ax.text(node.x, node.y - 0.33, node.words, ha="center", va="top", fontsize=8, linespacing=0.95, zorder=4)


def _draw_step(ax: Axes, start: Node, end: Node, *, cut: bool) -> None:
    style = {"arrowstyle": "->", "lw": 1.6, "color": RED if cut else "#333333", "ls": "--" if cut else "-"}
    style |= {"shrinkA": 15, "shrinkB": 15}
    ax.annotate("", xy=(end.x, end.y), xytext=(start.x, start.y), arrowprops=style, zorder=2)
    if cut:
        middle = (start.x + end.x) / 2, (start.y + end.y) / 2
        ax.plot(*middle, marker="x", color=RED, markersize=13, markeredgewidth=3.2, zorder=5)


def draw_descent(loss: Callable, paths: Mapping[str, Sequence[float]], low: float, high: float) -> Figure:
    """The curve of `loss` between `low` and `high`, one panel for each path that gradient descent took on it.

    Arguments:
        loss: a function of TensorFlow operations, applied element by element.
        paths: title of the panel → the points w₀, w₁, … in the order of the steps.
        low, high: the ends of the w axis.

    Returns:
        The new figure.
    """
    fig, axes = plt.subplots(1, len(paths), figsize=(4.2 * len(paths), 3.6), sharey=True, squeeze=False)
    grid = tf.constant(np.linspace(low, high, 200), tf.float32)
    for ax, (title, points) in zip(axes[0], paths.items(), strict=True):
        ax.plot(grid, loss(grid), color=BLUE, lw=2)
        _draw_path(ax, np.asarray(points, float), np.asarray(loss(tf.constant(points, tf.float32))))
        ax.set(xlabel="w", title=title)
    axes[0, 0].set_ylabel("loss(w)")
    fig.tight_layout()
    return fig


def _draw_path(ax: Axes, x: np.ndarray, y: np.ndarray) -> None:
    ax.plot(x, y, "o", color=RED, markersize=5, zorder=3)
    for index in range(len(x) - 1):
        arrow = {"arrowstyle": "->", "color": RED, "lw": 1.1, "shrinkA": 3, "shrinkB": 3}
        ax.annotate("", xy=(x[index + 1], y[index + 1]), xytext=(x[index], y[index]), arrowprops=arrow)
    ax.annotate("start", (x[0], y[0]), textcoords="offset points", xytext=(8, 4), fontsize=9)
