"""A matplotlib backend for grading: figures can be made and measured, and are closed instead of shown.

Drawing what nobody looks at took a third of the time of a submission. Chosen by ``MPLBACKEND`` in the grading kernel.

This module may touch: matplotlib's open figures.
"""

from matplotlib.backends.backend_agg import FigureCanvasAgg, FigureManagerBase

FigureCanvas = FigureCanvasAgg
FigureManager = FigureManagerBase


def show(*args: object, **kwargs: object) -> None:
    """Close all figures, as the notebook's own backend does once it has shown them."""
    import matplotlib.pyplot as plt

    plt.close("all")
