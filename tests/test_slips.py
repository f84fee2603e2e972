"""What a look at a student's code shows of why its result is wrong."""

import pytest

from course.comparison.slips import slips
from course.facts.finding import Slip

UNUSED = "def slope(f, x0):\n    with tf.GradientTape() as tape:\n        y = x ** 2\n    return tape.gradient(y, x)"
RETURNS = "def total(fs, x):\n    s = 0\n    for f in fs:\n        s += f(x)\n        return s"
ANEW = "def total(fs, x):\n    for f in fs:\n        found = []\n        found.append(f(x))\n    return found"
COPIED = "def slope(f, x):\n    with tf.GradientTape() as tape:\n        y = tf.Variable(f(x))\n    return tape(y, x)"
NESTED = "def nth(f, x, n):\n    def go(k):\n        return f(x) if k == 0 else go(k - 1)\n    return go(n)"
SEARCH = "def find(xs, x):\n    for one in xs:\n        if one == x:\n            return one\n    return None"
COUNTED = "def last(fs, x):\n    i = 0\n    while i < len(fs):\n        y = fs[i](x)\n        i += 1\n    return y"
LEGITIMATE = (
    "def slope(f, x0):\n    total = 0\n    for _ in range(3):\n        with tf.GradientTape() as tape:\n"
    "            x = tf.Variable(tf.cast(x0, tf.float32))\n            y = f(x)\n        total += tape.gradient(y, x)\n"
    "    return total"
)


@pytest.mark.parametrize(
    ("code", "name", "found"),
    [
        (UNUSED, "slope", [(Slip.UNUSED, "f", "x0")]),
        (UNUSED.replace("f, x0", "_f, _x0"), "slope", []),
        ("def slope(f, x):\n    x = tf.constant(x, tf.float32)\n    return f(2.0)", "slope", [(Slip.UNUSED, "x")]),
        ("def slope(f, x):\n    x = tf.constant(x)\n    return f(x)", "slope", []),
        ("def slope(f, x):\n    y = f(x)\n    return y", "slope", []),
        (RETURNS, "total", [(Slip.RETURN_IN_LOOP,)]),
        (ANEW, "total", [(Slip.RESET_IN_LOOP, "found")]),
        (ANEW.replace("found = []", "found = 0").replace("found.append(f(x))", "found += f(x)"), "total",
         [(Slip.RESET_IN_LOOP, "found")]),
        (COPIED, "slope", [(Slip.COPIED, "tf.Variable(…)")]),
        (COPIED.replace("tf.Variable(f(x))", "f(x).numpy()"), "slope", [(Slip.COPIED, ".numpy()")]),
        (COPIED.replace("tf.Variable", "float"), "slope", [(Slip.COPIED, "float(…)")]),
        (COPIED.replace("tf.Variable(f(x))", "sum([f(x).numpy() for f in fs])").replace("f, x", "fs, x", 1), "slope",
         [(Slip.COPIED, ".numpy()")]),
        (COPIED.replace("tf.Variable(f(x))", "float(tape2.gradient(f(x), x))"), "slope", [(Slip.COPIED, "float(…)")]),
        (COPIED.replace("y = tf.Variable(f(x))", "z = f(x)\n        y = z.numpy()"), "slope",
         [(Slip.COPIED, ".numpy()")]),
        (COPIED.replace("y = tf.Variable(f(x))", "y = f(x)\n        print(float(y), y.numpy())"), "slope", []),
        (NESTED, "nth", []),
        (SEARCH, "find", []),
        (LEGITIMATE, "slope", []),
        ("def two(f, x):\n    return f(x)\n    return x", "two", [(Slip.UNREACHABLE,)]),
        ("def last(fs, x):\n    for f in fs:\n        y = f(x)\n    return y", "last", [(Slip.OVERWRITTEN, "y")]),
        (COUNTED, "last", [(Slip.OVERWRITTEN, "y")]),
        ("def nth(f, x, n):\n    for _ in range(n):\n        y = f(x)\n    return y", "nth", []),
        ("def move(v, f, n):\n    for _ in range(1, n):\n        v.assign(f(v))\n    return v", "move",
         [(Slip.FROM_ONE,)]),
        ("def product(fs):\n    p = 0\n    for f in fs:\n        p *= f(1)\n    return p", "product",
         [(Slip.ZERO_PRODUCT, "p")]),
        (UNUSED, "another", []),
        ("def slope(f, x0): return locals()", "slope", []),
        ("slope = 3", "slope", []),
        ("def slope(", "slope", []),
        ("", "", []),
        (UNUSED + "\n" + "#" * 3_000, "slope", []),
    ],
)  # fmt: skip
def test_slips_are_found_and_nothing_else(code, name, found):
    assert [one.detail for one in slips(code, name)] == found
