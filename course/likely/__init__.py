"""What a wrong value of a visible check comes from: the sentences of the units' checks, so that their cells stay short.

A module belongs to one unit. Each of its functions has the name of an exercise and gives a list for each case of its
check, in the order of the cases: pairs of a wrong value and the sentence that names its cause, for ``likely`` of
`course.case`; the first pair that fits is told. What a misconception of the bank leaves needs none: the bank names it.

These modules may touch: nothing; they only make tensors.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from numpy.typing import ArrayLike

from course.notebook.quiet_tensorflow import tf

Known = tuple[list[tuple[Any, str]], ...]
"""For each case the pairs of its ``likely``."""


def known(*cases: Mapping[str, Iterable[Any]]) -> Known:
    """The pairs, from the sentences of each case, each with the wrong values of which it is true."""
    return tuple([(value, sentence) for sentence, values in told.items() for value in values] for told in cases)


def tensor(value: ArrayLike) -> tf.Tensor:
    """A value as a student's function returns it."""
    return tf.constant(value, tf.float32)
