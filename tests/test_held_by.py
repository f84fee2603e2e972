"""A name is told only where the code can hold it."""

import pytest

from course.comparison.held_by import can_hold

WATCHED = """
def g(f, x0):
    x = tf.constant(x0)
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
"""
LOOP = """
import numpy as np
def g(functions, x0):
    def helper(x):
        return x
    for f in functions:
        with tf.GradientTape() as a, tf.GradientTape() as b:
            y = f(x0)
            first = b.gradient(y, x0)
        return a.gradient(first, x0) / 2 or None
"""
RULE = """
def g(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream
        return x, grad
    return inner(x)
"""


@pytest.mark.parametrize(
    ("code", "needs", "unless", "held"),
    [
        (WATCHED, "", "", True),
        (WATCHED, "watch", "", True),
        (WATCHED, "watch*2", "", False),
        (WATCHED, "np | numpy, watch", "", False),
        (WATCHED, "np | constant, watch", "", True),
        (WATCHED, "", "watch_accessed_variables=False", False),
        (WATCHED, "", "trainable=False", True),
        (WATCHED, "", "return", False),
        (WATCHED, "return-in-loop", "", False),
        (WATCHED, "gradient-in-with", "", False),
        (LOOP, "return-in-loop, numpy", "", True),
        (LOOP, "gradient-in-with, gradient*2, GradientTape*2", "", True),
        (LOOP, "Div, Or", "Mult", True),
        (LOOP.replace("        return a", "    return a"), "return-in-loop", "", False),
        (LOOP.replace("        return a", "    print(a").replace("None", "None)"), "", "return", True),
        (WATCHED, "", "if", True),
        (WATCHED, "for", "", False),
        ("def g(xs):\n    for x in xs:\n        print(x)", "for", "", True),
        ("def g(xs):\n    return [x * x for x in xs]", "for", "", True),
        (WATCHED, "", "gradient-unused", True),
        (WATCHED, "watch-unused", "constant-unused", True),
        (WATCHED.replace("return ", "slope = "), "gradient-unused", "", True),
        (WATCHED.replace("return ", "result[0] = "), "item-assigned", "gradient-unused", True),
        (WATCHED, "item-assigned", "", False),
        ("def g(x):\n    if x > 0:\n        return x\n    return -x", "if", "", True),
        ("def g(x):\n    return x if x > 0 else -x", "", "if", False),
        ("g = lambda f, x0: f(x0)", "watch", "", False),
        ("def g(f, x0:", "", "watch", False),
        ("def g(f, x0:", "", "", True),
        ("answer = {'a': None}", "watch", "", True),
        (None, "", "watch", False),
        (RULE, "custom_gradient", "called-by-keyword, rule-without-return", True),
        (RULE.replace("return inner(x)", "return inner(x=x)"), "called-by-keyword", "rule-without-return", True),
        ("h = tf.custom_gradient(p)\ndef g(x):\n    return h(x=x)", "called-by-keyword", "", True),
        ("def g(x):\n    return h(x=x)", "", "called-by-keyword", True),
        (RULE, "", "rule-first", True),
        (RULE, "", "rule-none-first", True),
        (RULE.replace("return upstream", "return None, upstream"), "rule-none-first", "", True),
        (RULE.replace("return upstream", "return None, None"), "", "rule-none-first", True),
        (RULE.replace("x, grad", "grad, x"), "rule-first", "", True),
        (RULE.replace("return upstream", "upstream"), "rule-without-return", "called-by-keyword", True),
        ("(" * 10_000, "watch", "", False),
    ],
)
def test_what_stands_in_the_code_decides(code, needs, unless, held):
    assert can_hold(code, "g", needs, unless) is held
