"""How much TensorFlow computes while something runs: the same number on every computer, as no clock gives it.

This module may touch: the callbacks that TensorFlow calls for each operation of this thread, for as long as it counts.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
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
    """
    from tensorflow.python.framework import op_callbacks  # no public name

    written = Written()

    def count(op_type: Any, inputs: Any, attributes: Any, outputs: Any, op_name: Any = None, graph: Any = None) -> None:
        sizes = (output.shape.num_elements() for output in outputs if output.shape.rank is not None)
        written.numbers += sum(size or 0 for size in sizes)

    op_callbacks.add_op_callback(count)
    try:
        yield written
    finally:
        op_callbacks.remove_op_callback(count)
