"""Pictures for those who do not see them: JupyterLab shows a PNG without alternative text, an ``<img>`` with its own.

This module may touch: how the shell of the notebook shows a matplotlib figure.
"""

from html import escape

from IPython import get_ipython
from matplotlib.axes import Axes
from matplotlib.figure import Figure, FigureBase

_AT_MOST = 400  # characters: who listens to a screen reader cannot skim


def give_alternative_texts() -> None:
    """From now on a figure is shown as an ``<img>`` with an alternative text, too; nothing outside of a notebook."""
    shell = get_ipython()
    if shell is not None:  # of the base class: what is said of Figure goes when matplotlib sets up its inline backend
        shell.display_formatter.formatters["text/html"].for_type(FigureBase, _image)


def alternative_text(figure: Figure) -> str:
    """What stands in `figure`, in Korean: of each Axes its title, axes, legend, and what else is written in it.

    Who gives the figure a label (``plt.figure(label=…)``) has said it better: then it is that.
    """
    said = figure.get_label() or "; ".join(filter(None, map(_written, figure.axes)))
    text = " ".join(f"그림. {said}".split())
    return text if len(text) <= _AT_MOST else f"{text[: _AT_MOST - 1]}…"


def _written(axes: Axes) -> str:
    legend = axes.get_legend()
    labels = [text.get_text() for text in legend.get_texts()] if legend else []
    title = next(filter(None, (axes.get_title(place) for place in ("center", "left", "right"))), "")
    has_axes = axes.axison
    parts = (
        ("제목", [title]),
        ("가로축", [axes.get_xlabel()] if has_axes else []),
        ("세로축", [axes.get_ylabel()] if has_axes else []),
        ("범례", labels),
        ("적힌 글", [text.get_text() for text in axes.texts]),
    )
    return ", ".join(f"{name}: {', '.join(filter(None, words))}" for name, words in parts if any(words))


def _image(figure: FigureBase) -> str | None:
    """The figure as HTML, drawn as it is drawn anyway; None where the notebook draws it as something else than PNG."""
    draw = get_ipython().display_formatter.formatters["image/png"].type_printers.get(Figure)
    drawn = draw(figure) if draw and isinstance(figure, Figure) else None
    if isinstance(drawn, tuple):  # with metadata, e.g. the size of a "retina" picture
        drawn, size = drawn
    else:
        size = {}
    if not isinstance(drawn, str):
        return None
    sizes = "".join(f' {name}="{int(size[name])}"' for name in ("width", "height") if name in size)
    return f'<img alt="{escape(alternative_text(figure))}"{sizes} src="data:image/png;base64,{drawn.strip()}">'
