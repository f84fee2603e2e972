"""Faulty variants of right answers: each operator does what its name says, and what comes out is Python."""

import ast
import json
import sys

import pytest
from conftest import ROOT, UNITS

from course.audit.mutants import _TABLES, HARMLESS, OPERATORS, Mutant, mutants

SLOPE = """
def slope(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
"""
WATCHED = """
def slope(f, x0):
    x = tf.cast(x0, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x, unconnected_gradients="zero", output_gradients=u)
"""
NESTED = """
def second(f, x0):
    x = tf.Variable(x0)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        first = inner.gradient(y, x)
    return outer.gradient(first, x)
"""
PARTS = """
def parts(outer, inner, x0):
    x = tf.Variable(x0)
    with tf.GradientTape(persistent=True) as tape:
        z = outer(inner(x))
    return {"a": tape.gradient(z, x), "b": tape.gradient(y, x)}
"""
FACTORS = """
def factors(outer, inner, x):
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(y)
    a = tape.gradient(z, x)
    b = tape.gradient(z, y)
    c = tape.gradient(y, x)
    return {"a": a, "b": b, "c": c}
"""
MANY = """
def many(f, values):
    xs = [tf.Variable(v) for v in values]
    with tf.GradientTape() as tape:
        y = f(*xs)
    return tape.gradient(y, xs)
"""
DESCENT = """
def descent(v, loss, rate, steps):
    for _ in range(steps):
        v.assign_sub(rate * loss(v))
    return v
"""
COUNT = """
def count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError("mode는 둘 중 하나입니다.")
    total = 0
    for a, b in zip(sizes, sizes[1:]):
        total += -a * b if a < b and mode == "forward" else 3
    return total
"""
CHOICE = """
def choice(table, ids):
    rows = tf.gather(table, ids)
    safe = tf.where(rows > 0.0, rows, 1.0)
    return tf.where(rows > 0.0, tf.math.log(safe), rows) * tf.stop_gradient(rows)
"""
PLOT = """
def plot(f, low, high, n):
    x, y, slope = curve_with_slope(f, low, high, n)
    fig, ax = plt.subplots(figsize=(6, 4))
    ax.plot(x, y, label="y", color="red")
    ax.plot(x, slope, label="dy/dx")
    print("drawn")
    return ax
"""
NORM = """
def norm(v):
    if not v:
        return tf.constant(0.0)
    return tf.reduce_sum(tf.stack(sorted(v)), axis=1)
"""
RULE = """
def clip(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(upstream, -limit, limit) * tf.sigmoid(x)
        return tf.abs(x), grad
    return inner(x)
"""
CHECKED = """
def error(f, x):
    h = 0.01
    slope = (f(x + h) - f(x - h)) / (2 * h)
    return tf.reduce_max(tf.abs(slope))
"""

JACOBIAN = """
def newton(f, x):
    with tf.GradientTape() as tape:
        y = f(x)
    return tf.linalg.solve(tape.jacobian(y, x), b)
"""
ROWS = """
def rows(f, x):
    return tf.stack([row(f, x) for row in f(x)])
"""
FORWARD = """
def forward(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
"""

# operator, cell, the change that it should make among others
CASES = [
    (
        "transpose-jacobian",
        JACOBIAN,
        "return tf.linalg.solve(tape.jacobian(y, x), b) → return tf.linalg.solve(tf.transpose(tape.jacobian(y, x)), b)",
    ),
    (
        "rows-for-columns",
        ROWS,
        "return tf.stack([row(f, x) for row in f(x)]) → return tf.stack([row(f, x) for row in f(x)], axis=1)",
    ),
    (
        "other-jacobian",
        JACOBIAN,
        "return tf.linalg.solve(tape.jacobian(y, x), b) → return tf.linalg.solve(tape.gradient(y, x), b)",
    ),
    (
        "diagonal-only",
        JACOBIAN,
        "return tf.linalg.solve(tape.jacobian(y, x), b)"
        " → return tf.linalg.solve(tf.linalg.diag(tf.linalg.diag_part(tape.jacobian(y, x))), b)",
    ),
    (
        "inverse-for-solve",
        JACOBIAN,
        "return tf.linalg.solve(tape.jacobian(y, x), b) → return tf.linalg.inv(tape.jacobian(y, x)) @ b",
    ),
    (
        "swap-tangent",
        FORWARD,
        "with tf.autodiff.ForwardAccumulator(x, v) as accumulator: ..."
        " → with tf.autodiff.ForwardAccumulator(v, x) as accumulator: ...",
    ),
    (
        "ones-carried",
        FORWARD,
        "with tf.autodiff.ForwardAccumulator(x, v) as accumulator: ..."
        " → with tf.autodiff.ForwardAccumulator(x, tf.ones_like(v)) as accumulator: ...",
    ),
    ("before-forward", FORWARD, "in the forward pass: y = f(x) → before it: y = f(x)"),
    ("value-for-jvp", FORWARD, "return accumulator.jvp(y) → return y"),
    ("other-value", "answer = {'a': 75.0, 'b': None}", "'a': 75.0 → 'a': -75.0"),
    ("other-value", "answer = {'a': 75.0, 'b': None}", "'b': None → 'b': 0.0"),
    ("other-value", "answer = dict(a='x', b='y')", "'a': 'x' → 'a': 'y'"),
    ("other-answer", "answer = [4, 7]", "answer = [4, 7] → answer = [7, 4]"),
    ("drop-watch", WATCHED, "tape.watch(x) → (nothing)"),
    ("watch-late", WATCHED, "before the computation: tape.watch(x) → after the computation: tape.watch(x)"),
    ("watch-other", WATCHED, "tape.watch(x) → tape.watch(x0)"),
    (
        "watch-nothing",
        SLOPE,
        "with tf.GradientTape() as tape: ... → with tf.GradientTape(watch_accessed_variables=False) as tape: ...",
    ),
    (
        "drop-persistent",
        PARTS,
        "with tf.GradientTape(persistent=True) as tape: ... → with tf.GradientTape() as tape: ...",
    ),
    ("dedent-last", NESTED, "in outer: first = inner.gradient(y, x) → after outer: first = inner.gradient(y, x)"),
    ("compute-before", SLOPE, "in tape: y = f(x) → before tape: y = f(x)"),
    ("indent-gradient", SLOPE, "after tape: return tape.gradient(y, x) → in tape: return tape.gradient(y, x)"),
    ("swap-gradient", SLOPE, "return tape.gradient(y, x) → return tape.gradient(x, y)"),
    ("gradient-of-other", SLOPE, "return tape.gradient(y, x) → return tape.gradient(y, x0)"),
    ("other-tape", NESTED, "return outer.gradient(first, x) → return inner.gradient(first, x)"),
    ("reuse-tape", SLOPE, "return tape.gradient(y, x) → tape.gradient(y, x); return tape.gradient(y, x)"),
    ("value-for-gradient", SLOPE, "return tape.gradient(y, x) → return y"),
    (
        "drop-upstream",
        WATCHED,
        "return tape.gradient(y, x, unconnected_gradients='zero', output_gradients=u)"
        " → return tape.gradient(y, x, unconnected_gradients='zero')",
    ),
    (
        "drop-unconnected",
        WATCHED,
        "return tape.gradient(y, x, unconnected_gradients='zero', output_gradients=u)"
        " → return tape.gradient(y, x, output_gradients=u)",
    ),
    ("call-twice", SLOPE, "y = f(x) → y = (f(x), f(x))[0]"),
    ("other-function", PARTS, "z = outer(inner(x)) → z = outer(outer(x))"),
    ("swap-composition", PARTS, "z = outer(inner(x)) → z = inner(outer(x))"),
    ("call-with-other", SLOPE, "y = f(x) → y = f(x0)"),
    ("drop-assign", DESCENT, "v.assign_sub(rate * loss(v)) → (nothing)"),
    ("swap-assign", DESCENT, "v.assign_sub(rate * loss(v)) → v.assign_add(rate * loss(v))"),
    ("assign-by-name", DESCENT, "v.assign_sub(rate * loss(v)) → v = v - rate * loss(v)"),
    (
        "write-back",
        MANY,
        "xs = [tf.Variable(v) for v in values] → xs = [tf.Variable(v) for v in values]; values[:] = xs",
    ),
    ("numpy-twin", SLOPE, "x = tf.Variable(x0, dtype=tf.float32) → x = np.array(x0, dtype=np.float32)"),
    ("to-numpy", SLOPE, "y = f(x) → y = f(x).numpy()"),
    ("argument-to-float", SLOPE, "y = f(x) → y = f(float(x))"),
    ("return-other-kind", SLOPE, "return tape.gradient(y, x) → return tape.gradient(y, x).numpy()"),
    ("return-other-kind", MANY, "return tape.gradient(y, xs) → return [item.numpy() for item in tape.gradient(y, xs)]"),
    ("return-other-kind", COUNT, "return total → return tf.constant(total)"),
    ("return-other-kind", COUNT, "return total → return int(float(total))"),
    ("round-result", COUNT, "return total → return round(float(total), 5)"),
    ("round-result", SLOPE, "return tape.gradient(y, x) → return tf.round(tape.gradient(y, x) * 100000.0) / 100000.0"),
    ("divide-gradients", FACTORS, "c = tape.gradient(y, x) → c = tape.gradient(z, x) / tape.gradient(z, y)"),
    ("divide-gradients", FACTORS, "b = tape.gradient(z, y) → b = tape.gradient(z, x) / tape.gradient(y, x)"),
    ("each-once", MANY, "xs = [tf.Variable(v) for v in values] → xs = [tf.Variable(v) for v in dict.fromkeys(values)]"),
    ("limit", MANY, "xs = [tf.Variable(v) for v in values] → xs = [tf.Variable(v) for v in list(values)[:4]]"),
    ("limit", DESCENT, "steps = min(steps, 5)"),
    ("return-part", MANY, "return tape.gradient(y, xs) → return tape.gradient(y, xs)[0]"),
    ("drop-cast", WATCHED, "x = tf.cast(x0, tf.float32) → x = x0"),
    ("drop-dtype", SLOPE, "x = tf.Variable(x0, dtype=tf.float32) → x = tf.Variable(x0)"),
    ("change-dtype", SLOPE, "x = tf.Variable(x0, dtype=tf.float32) → x = tf.Variable(x0, dtype=tf.int32)"),
    ("variable-to-constant", SLOPE, "x = tf.Variable(x0, dtype=tf.float32) → x = tf.constant(x0, dtype=tf.float32)"),
    ("constant-to-variable", NORM, "return tf.constant(0.0) → return tf.Variable(0.0)"),
    (
        "not-trainable",
        SLOPE,
        "x = tf.Variable(x0, dtype=tf.float32) → x = tf.Variable(x0, dtype=tf.float32, trainable=False)",
    ),
    (
        "drop-reduction",
        NORM,
        "return tf.reduce_sum(tf.stack(sorted(v)), axis=1) → return tf.stack(sorted(v))",
    ),
    (
        "swap-reduction",
        NORM,
        "return tf.reduce_sum(tf.stack(sorted(v)), axis=1) → return tf.reduce_mean(tf.stack(sorted(v)), axis=1)",
    ),
    (
        "change-axis",
        NORM,
        "return tf.reduce_sum(tf.stack(sorted(v)), axis=1) → return tf.reduce_sum(tf.stack(sorted(v)))",
    ),
    ("range-off-by-one", DESCENT, "for _ in range(steps): ... → for _ in range(steps + 1): ..."),
    ("range-off-by-one", DESCENT, "for _ in range(steps): ... → for _ in range(1, steps): ..."),
    ("loop-once", DESCENT, "for _ in range(steps): ... → for _ in range(steps): ...; break"),
    ("fewer-rounds", MANY, "xs = [tf.Variable(v) for v in values] → xs = [tf.Variable(v) for v in list(values)[:1]]"),
    ("return-in-loop", DESCENT, "after for _ in range(steps): ... return v → in it: return v"),
    (
        "order-of-rounds",
        NORM,
        "return tf.reduce_sum(tf.stack(sorted(v)), axis=1) → return tf.reduce_sum(tf.stack(list(v)), axis=1)",
    ),
    ("negate-condition", NORM, "if not v: ... → if v: ..."),
    ("swap-comparison", COUNT, "if mode not in ('forward', 'reverse'): ... → if mode in ('forward', 'reverse'): ..."),
    (
        "swap-comparison",
        COUNT,
        "total += -a * b if a < b and mode == 'forward' else 3"
        " → total += -a * b if a <= b and mode == 'forward' else 3",
    ),
    ("drop-branch", NORM, "if not v: return tf.constant(0.0) → (nothing)"),
    (
        "and-or",
        COUNT,
        "total += -a * b if a < b and mode == 'forward' else 3 → total += -a * b if a < b or mode == 'forward' else 3",
    ),
    (
        "arithmetic",
        COUNT,
        "total += -a * b if a < b and mode == 'forward' else 3 → total += -a / b if a < b and mode == 'forward' else 3",
    ),
    (
        "drop-operand",
        COUNT,
        "total += -a * b if a < b and mode == 'forward' else 3 → total += -a if a < b and mode == 'forward' else 3",
    ),
    (
        "overwrite-sum",
        COUNT,
        "total += -a * b if a < b and mode == 'forward' else 3 → total = -a * b if a < b and mode == 'forward' else 3",
    ),
    (
        "drop-sign",
        COUNT,
        "total += -a * b if a < b and mode == 'forward' else 3 → total += a * b if a < b and mode == 'forward' else 3",
    ),
    ("constant", COUNT, "total = 0 → total = -1"),
    ("constant", NORM, "return tf.constant(0.0) → return tf.constant(0.5)"),
    ("string", COUNT, "if mode not in ('forward', 'reverse'): ... → if mode not in ('forward_', 'reverse'): ..."),
    (
        "swap-elements",
        PLOT,
        "x, y, slope = curve_with_slope(f, low, high, n) → x, slope, y = curve_with_slope(f, low, high, n)",
    ),
    (
        "swap-elements",
        PARTS,
        "'a': tape.gradient(z, x), 'b': tape.gradient(y, x) → values changed places",
    ),
    ("drop-element", PARTS, "'b': tape.gradient(y, x) → (nothing)"),
    ("swap-arguments", COUNT, "for a, b in zip(sizes, sizes[1:]): ... → for a, b in zip(sizes[1:], sizes): ..."),
    ("drop-subscript", COUNT, "for a, b in zip(sizes, sizes[1:]): ... → for a, b in zip(sizes, sizes): ..."),
    ("drop-keyword", "def plot(ax):\n    ax.set(title='t')", "ax.set(title='t') → ax.set()"),
    ("drop-keyword", PLOT, "ax.plot(x, slope, label='dy/dx') → ax.plot(x, slope)"),
    ("drop-statement", PLOT, "ax.plot(x, slope, label='dy/dx') → (nothing)"),
    (
        "other-error",
        COUNT,
        "raise ValueError('mode는 둘 중 하나입니다.') → raise TypeError('mode는 둘 중 하나입니다.')",
    ),
    (
        "repeat-statement",
        PLOT,
        "ax.plot(x, slope, label='dy/dx') → ax.plot(x, slope, label='dy/dx'); ax.plot(x, slope, label='dy/dx')",
    ),
    ("swap-labels", PLOT, "'y', 'dy/dx' → changed places"),
    ("same-axes", PLOT, "fig, ax = plt.subplots(figsize=(6, 4)) → fig, ax = (plt.gcf(), plt.gca())"),
    ("return-other", PLOT, "return ax → return fig"),
    (
        "drop-where",
        CHOICE,
        "safe = tf.where(rows > 0.0, rows, 1.0) → safe = rows",
    ),
    (
        "swap-where",
        CHOICE,
        "safe = tf.where(rows > 0.0, rows, 1.0) → safe = tf.where(rows > 0.0, 1.0, rows)",
    ),
    (
        "drop-stop",
        "def part(a, b):\n    return a * tf.stop_gradient(b)",
        "return a * tf.stop_gradient(b) → return a * b",
    ),
    (
        "move-stop",
        "def part(a, b):\n    return a * tf.stop_gradient(b)",
        "return a * tf.stop_gradient(b) → return tf.stop_gradient(a) * b",
    ),
    ("rows-once", CHOICE, "rows = tf.gather(table, ids) → rows = tf.gather(table, list(dict.fromkeys(ids)))"),
    (
        "rule-without-upstream",
        RULE,
        "return tf.clip_by_value(upstream, -limit, limit) * tf.sigmoid(x)"
        " → return tf.clip_by_value(tf.ones_like(upstream), -limit, limit) * tf.sigmoid(x)",
    ),
    (
        "rule-squares-upstream",
        "f = tf.custom_gradient(lambda a, b: (a * b, lambda u: (u * b, None)))",
        "f = tf.custom_gradient(lambda a, b: (a * b, lambda u: (u * b, None)))"
        " → f = tf.custom_gradient(lambda a, b: (a * b, lambda u: (u * b * u, None)))",
    ),
    (
        "rule-adds-upstream",
        RULE,
        "return tf.clip_by_value(upstream, -limit, limit) * tf.sigmoid(x)"
        " → return tf.clip_by_value(upstream, -limit, limit) * tf.sigmoid(x) + upstream",
    ),
    (
        "rule-gives-zero",
        RULE,
        "return tf.clip_by_value(upstream, -limit, limit) * tf.sigmoid(x) → return tf.zeros_like(upstream)",
    ),
    (
        "rule-by-numpy",
        RULE,
        "return tf.clip_by_value(upstream, -limit, limit) * tf.sigmoid(x)"
        " → return tf.clip_by_value(upstream, -limit, limit) * tf.sigmoid(x.numpy())",
    ),
    ("rule-by-keyword", RULE, "return inner(x) → return inner(x=x)"),
    (
        "clip-by-norm",
        RULE,
        "return tf.clip_by_value(upstream, -limit, limit) * tf.sigmoid(x)"
        " → return tf.clip_by_norm(upstream, limit) * tf.sigmoid(x)",
    ),
    (
        "clip-local",
        "def g(u):\n    return tf.clip_by_value(u, -1, 1)",
        "return tf.clip_by_value(u, -1, 1) → return u * tf.clip_by_value(tf.ones_like(u), -1, 1)",
    ),
    (
        "unstable",
        "def g(x):\n    return tf.nn.softplus(x)",
        "return tf.nn.softplus(x) → return tf.math.log(1.0 + tf.exp(x))",
    ),
    ("drop-abs", CHECKED, "return tf.reduce_max(tf.abs(slope)) → return tf.reduce_max(slope)"),
    ("one-sided", CHECKED, "slope = (f(x + h) - f(x - h)) / (2 * h) → slope = (f(x + h) - f(x)) * 2.0 / (2 * h)"),
    ("tiny-step", CHECKED, "h = 0.01 → h = 1e-09"),
    ("other-extreme", CHECKED, "return tf.reduce_max(tf.abs(slope)) → return tf.reduce_mean(tf.abs(slope))"),
    ("return-none", SLOPE, "return tape.gradient(y, x) → return None"),
]


def name_of(code: str) -> str:
    first = ast.parse(code).body[0]
    return first.name if isinstance(first, ast.FunctionDef) else first.targets[0].id


def made(code: str, operator: str) -> list[Mutant]:
    return [mutant for mutant in mutants(code, name_of(code)) if mutant.operator == operator]


def cells() -> list[tuple[str, str, str]]:
    """Where, exercise and text of all solution cells: ours, and the accepted answers."""
    found = []
    for path in sorted((ROOT / "source").glob("*/*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell["metadata"].get("nbgrader", {}).get("solution"):
                found.append((f"{path.stem}/{cell['id']}", cell["id"], "".join(cell["source"])))
    for path in sorted((ROOT / "answers").glob("*/*/accepted/*.py")):
        found.append((str(path), path.parent.parent.name, path.read_text(encoding="utf-8")))
    return found


@pytest.mark.parametrize(("operator", "code", "change"), CASES)
def test_an_operator_makes_its_change(operator, code, change):
    assert change in [mutant.change for mutant in made(code, operator)]


def test_every_operator_is_tested():
    assert len(OPERATORS) == sum(len(table.OPERATORS) for table in _TABLES)
    assert {operator for operator, _, _ in CASES} == set(OPERATORS)
    assert set(OPERATORS) >= HARMLESS


def test_a_mutant_is_the_whole_cell_with_the_one_change():
    helper = "import math\n\n@tf.function\ndef helper(a):\n    return a\n"
    [mutant] = [mutant for mutant in mutants(helper + SLOPE, "slope") if mutant.operator == "swap-gradient"]
    assert mutant.line == 5 + SLOPE.splitlines().index("    return tape.gradient(y, x)") + 1
    assert mutant.code == ast.unparse(ast.parse(helper + SLOPE.replace("gradient(y, x)", "gradient(x, y)")))


def test_a_statement_moves_out_of_the_inner_tape():
    moved = [mutant.code for mutant in made(NESTED, "dedent-last")]
    wanted = NESTED.replace("        first =", "    first =")
    assert ast.unparse(ast.parse(wanted)) in moved


def test_the_watch_moves_behind_the_computation():
    [mutant] = made(WATCHED, "watch-late")
    assert mutant.code.index("y = f(x)") < mutant.code.index("tape.watch(x)") < mutant.code.index("return")


def test_numpy_is_imported_where_it_was_not():
    assert all(mutant.code.startswith("import numpy as np\n") for mutant in made(SLOPE, "numpy-twin"))
    assert made(SLOPE, "numpy-twin")
    imported = mutants("import numpy as np\n" + SLOPE, "slope")
    assert all(mutant.code.count("import numpy") == 1 for mutant in imported)


def test_a_persistent_tape_that_is_asked_once_stays():
    once = SLOPE.replace("GradientTape()", "GradientTape(persistent=True)")
    assert not made(once, "drop-persistent")
    in_a_loop = once.replace("return tape.gradient(y, x)", "return [tape.gradient(v, x) for v in y]")
    assert len(made(in_a_loop, "drop-persistent")) == 1
    assert not made(once, "reuse-tape")


def test_what_cannot_be_wrong_is_left_alone():
    harmless = '''
def slope(x: int = None) -> "text 1":
    """Docstring 1."""
    import math
    print("value", 1 + 2)
    unused = 3
    del x
    assert 1 < 2
    return x
'''
    of_the_result = {"return-none", "return-other", "return-other-kind", "round-result"}
    assert {mutant.operator for mutant in mutants(harmless, "slope")} <= of_the_result
    assert not [mutant for mutant in mutants(PLOT, "plot") if "7, 4" in mutant.code or "red_" in mutant.code]
    assert not [mutant for mutant in mutants(COUNT, "count") if "둘 중 하나입니다._" in mutant.code]


@pytest.mark.parametrize(
    "loop",
    [
        "while left > 0:\n    total += 2 * left\n    left -= step",
        "while True:\n    total += 2 * left\n    left -= step\n    if left <= 0:\n        break",
        "for _ in itertools.count():\n    total += 2 * left\n    left = left - 1\n    if not left > 0:\n        break",
    ],
)
def test_a_loop_still_ends(loop):
    found = mutants(f"import itertools\nstep = 1\nleft = 3\ntotal = 0\n{loop}\nanswer = total\n", "answer")
    assert len(found) > 4
    for mutant in found:
        assert lines_run(mutant.code) < 60, mutant


def lines_run(code: str, most: int = 100) -> int:
    """How many lines run, or `most`, whether the code ends well or not."""
    count = 0

    def trace(frame, event, argument):
        nonlocal count
        count += event == "line"
        if count >= most:
            raise TimeoutError
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        exec(compile(code, "<mutant>", "exec"), {})
    except Exception:
        pass
    finally:
        sys.settrace(before)
    return count


def test_the_same_change_in_two_places_has_two_names():
    twice = "def twice(f, x):\n    f.append(1)\n    f.append(1)\n    return [1, 1]\n"
    changes = [mutant.change for mutant in mutants(twice, "twice") if mutant.operator == "constant"]
    assert "f.append(1) → f.append(2)" in changes
    assert "f.append(1) → f.append(2) (2)" in changes


@pytest.mark.parametrize(
    "code",
    [
        "",
        "# 설명뿐",
        "x = " + "+".join(["1"] * 3000),
        "x = 0x" + "f" * 5000,
        "with tf.GradientTape() as (a, b):\n    y = 1\nz = a.gradient(*p)",
        "with tf.GradientTape() as self.t:\n    self.t.watch()\n    x.assign()\nself.t.gradient(y, *xs)",
        "async def f(g):\n    async with tf.GradientTape() as t:\n        t.watch(g)\n    async for i in g: yield i",
        "await f(x)",
        "class A:\n    x: int = 3\n    def f(self, g=lambda z: z, *a, k=1, **b):\n        return [*a, {**b}, g(g(k))]",
        "match x:\n    case [1, *r] if r: y = 1\n    case {'a': 1, **k}: y = 2\n    case A(b=3) | None: y = 3",
        "try:\n    f()\nexcept* E as e:\n    pass\nfinally:\n    g()",
        "x = f'{a!r:>{w}} {b=}' \"c\"; y = '\\ud800'; z = 1e999; u = -1j",
        "from __future__ import annotations\nx = tf.sin(y)",
        "zip(); range(); sorted(); dict(); zip(*x); tf.cast(); tf.Variable(); plt.subplots(2)",
    ],
)
def test_any_python_will_do(code):
    for mutant in mutants(code, "x"):
        ast.parse(mutant.code)


def test_text_that_is_no_python_is_refused():
    with pytest.raises(SyntaxError):
        mutants("def f(:", "f")


SHORT = {"log-sigmoid", "softplus", "plain-product", "pass-through", "wrapped-by-hand"}
"""Accepted answers of one expression: little can be varied in them."""


def test_all_our_answers_have_mutants_and_all_mutants_are_python():
    total = 0
    for where, exercise, code in cells():
        found = mutants(code, exercise)
        codes = {mutant.code for mutant in found}
        assert len(codes) == len(found), where
        assert ast.unparse(ast.parse(code)) not in codes
        assert len({(mutant.operator, mutant.change) for mutant in found}) == len(found)
        for mutant in found:
            ast.parse(mutant.code)
            assert "\n" not in mutant.change
            assert 1 <= mutant.line <= len(code.splitlines())
        assert len(found) >= (7 if where.rpartition("/")[2].removesuffix(".py") in SHORT else 15), where
        total += len(found)
    assert 400 * len(UNITS) < total < 1_600 * len(UNITS)


def test_the_same_cell_has_the_same_mutants_in_the_same_order():
    for _, exercise, code in cells()[::10]:
        names = [(mutant.operator, mutant.change, mutant.code) for mutant in mutants(code, exercise)]
        below = mutants(f"# 설명\n\n{code}", exercise)
        assert names == [(mutant.operator, mutant.change, mutant.code) for mutant in below]
