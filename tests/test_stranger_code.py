"""A stranger's Python is looked at in bounded time and memory."""

import time
import tracemalloc

import pytest

from course.comparison.held_by import can_hold
from course.judging.dependence import names_used
from course.judging.releases import form_of

LOOKS = [form_of, lambda text: can_hold(text, "g", "Div", ""), lambda text: names_used(text, "g")]


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("dots", [10_000, 20_000, 95_000])
def test_names_with_many_dots(look, dots):
    tracemalloc.start()
    look("import a" + ".a" * dots)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 60e6


@pytest.mark.parametrize("look", LOOKS)
def test_text_with_many_names_in_it(look):
    began = time.process_time()
    look("f'" + "{a}" * 60_000 + "'")
    assert time.process_time() - began < 1


def test_what_a_student_may_write_is_looked_at():
    text = "import tensorflow.keras.layers\n" + "def g(x): return tf.math.sin(h(x)) / 2\n" * 300
    assert names_used(text, "g") == {"tf", "h"}
    assert can_hold(text, "g", "Div", "")
