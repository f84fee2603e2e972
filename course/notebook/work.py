"""How much TensorFlow computes while something runs: the same number on every computer, as no clock gives it.

This module may touch: the callbacks that TensorFlow calls for each operation of this thread, for as long as it counts.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import course.notebook.quiet_tensorflow  # noqa: F401, TensorFlow without the log lines of its C++ side


@dataclass
class Written:
    """How many numbers the operations have written so far."""

    numbers: int = 0


@contextlib.contextmanager
def numbers_written() -> Iterator[Written]:
    """While this holds, the numbers in the results of all operations are counted.

    What is compiled (``tf.function``) counts when it is traced, each operation once, and its results at each call.

    Raises:
        RuntimeError: this TensorFlow cannot be counted.
    """
    callbacks = _op_callbacks()
    written = Written()

    def count(op_type: Any, inputs: Any, attributes: Any, outputs: Any, op_name: Any = None, graph: Any = None) -> None:
        sizes = (output.shape.num_elements() for output in outputs if output.shape.rank is not None)
        written.numbers += sum(size or 0 for size in sizes)

    callbacks.add_op_callback(count)
    try:
        yield written
    finally:
        callbacks.remove_op_callback(count)


def _op_callbacks() -> ModuleType:
    """TensorFlow's module for callbacks, which has no public name and may be elsewhere in another TensorFlow."""
    try:
        from tensorflow.python.framework import op_callbacks

        op_callbacks.add_op_callback, op_callbacks.remove_op_callback  # noqa: B018, are they there?
    except (ImportError, AttributeError) as error:
        from tensorflow import __version__

        text = f"TensorFlow {__version__} cannot count its operations (numbers_written); install the course's own"
        raise RuntimeError(text) from error
    return op_callbacks
