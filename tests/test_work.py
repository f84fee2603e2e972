"""numbers_written: what is counted, when it ends, and what another TensorFlow says."""

import sys
from types import ModuleType

import pytest

from course import numbers_written
from course.notebook.quiet_tensorflow import tf

FRAMEWORK = "tensorflow.python.framework"


def test_the_results_of_eager_operations_are_counted():
    x = tf.ones([5])
    with numbers_written() as written:
        y = x + x
        tf.reduce_sum(y)
    assert written.numbers == 5 + 1


def test_nothing_is_counted_before_and_after():
    x = tf.ones([5])
    with numbers_written() as written:
        pass
    x + x
    assert written.numbers == 0


def test_what_is_compiled_counts_when_it_is_traced_and_its_results_at_each_call():
    x = tf.ones([50])
    doubled = tf.function(lambda x: x + x + x)
    with numbers_written() as first:
        doubled(x)
    with numbers_written() as second:
        doubled(x)
    assert first.numbers >= 2 * 50
    assert second.numbers == 50


def test_one_inside_another_counts_for_both():
    x = tf.ones([3])
    with numbers_written() as outer:
        x + x
        with numbers_written() as inner:
            x * x
        x - x
    assert (outer.numbers, inner.numbers) == (9, 3)


def test_an_error_inside_ends_the_counting():
    from tensorflow.python.framework import op_callbacks

    before = len(op_callbacks.context.context().op_callbacks)
    x = tf.ones([4])
    seen = []

    def fails():
        with numbers_written() as written:
            seen.append(written)
            x + x
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    x + x
    assert seen[0].numbers == 4
    assert len(op_callbacks.context.context().op_callbacks) == before


@pytest.mark.parametrize("module", [None, ModuleType("op_callbacks")])
def test_another_tensorflow_says_so(monkeypatch, module):
    import tensorflow.python.framework as framework

    monkeypatch.delattr(framework, "op_callbacks", raising=False)
    monkeypatch.setitem(sys.modules, f"{FRAMEWORK}.op_callbacks", module)
    with pytest.raises(RuntimeError, match="cannot count its operations"), numbers_written():
        pass
