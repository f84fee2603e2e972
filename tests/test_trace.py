"""What is seen of tapes during a trial, and that nobody notices being watched."""

import pytest
import tensorflow as tf

from course.comparison.why_none import of_none
from course.notebook.trial import case, run_case


def trace(function, *args):
    found = run_case(function, case(*args))
    return found, found["trace"]


def square(x):
    return x * x


def right(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)


def unwatched(f, x0):
    x = tf.constant(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)


def late(f, x0):
    x = tf.constant(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        tape.watch(x)
    return tape.gradient(y, x)


def outside(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        pass
    return tape.gradient(y, x)


def integer(f, x0):
    x = tf.Variable(int(x0))
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)


def swapped(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(target=x, sources=y)


def other_source(f, x0):
    x, z = tf.Variable(x0, dtype=tf.float32), tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, z)


def not_returned(f, x0):
    right(f, x0)


def no_gradient(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape():
        f(x)


def twice_outside(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
    return tape.gradient(tape.gradient(y, x), x)


@pytest.mark.parametrize(
    ("function", "events"),
    [
        (right, ["call variable float32 recorded", "gradient result of argument"]),
        (unwatched, ["call tensor float32 not recorded", "gradient result of argument: None"]),
        (late, ["call tensor float32 not recorded", "watch argument", "gradient result of argument: None"]),
        (outside, ["call variable float32 without a tape", "gradient result of argument: None"]),
        (integer, ["call variable int32 not recorded", "gradient result of argument: None"]),
        (swapped, ["call variable float32 recorded", "gradient argument of result: None"]),
        (other_source, ["call variable float32 recorded", "gradient result of other: None"]),
        (
            twice_outside,
            ["call variable float32 recorded", "gradient result of argument", "gradient slope of argument: None"],
        ),
        (no_gradient, ["call variable float32 recorded"]),
    ],
)
def test_events(function, events):
    assert trace(function, square, 3.0)[1] == events


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (unwatched, "넣은 값을 감시하지 않았습니다"),
        (late, "받은 함수를 부른 뒤였습니다"),
        (outside, "켜져 있는 테이프가 없었습니다"),
        (integer, "정수 텐서를 넣었습니다"),
        (swapped, "순서가 바뀌었습니다"),
        (other_source, "넣은 그 값이 아닙니다"),
        (not_returned, "돌려주는지(return)"),
        (no_gradient, "tape.gradient를 부르지 않았습니다"),
        (twice_outside, "이어지는 기록이 없습니다"),
    ],
)
def test_why_a_result_is_none(function, words):
    found, _ = trace(function, square, 3.0)
    assert found["value"] == {"kind": "none"}
    assert words in of_none([found, found])


def test_nothing_is_said_where_the_cases_differ_or_the_trace_is_odd():
    cases = [trace(function, square, 3.0)[0] for function in (unwatched, outside)]
    assert of_none(cases) == ""
    assert of_none([{"trace": odd} for odd in (5, None, "call", [3], [None])]) == ""


def test_results_and_calls_are_as_without_it():
    found, _ = trace(right, square, 3.0)
    assert found["value"]["values"] == [6.0]
    assert found["calls"] == [1]


def test_no_tape_watches_a_variable_because_of_it():
    def ignoring(f, x0):
        x = tf.Variable(x0)
        with tf.GradientTape() as tape:
            f(x)
        return len(tape.watched_variables())

    assert trace(ignoring, lambda x: tf.constant(1.0), 3.0)[0]["value"]["value"] == 0
    assert trace(ignoring, square, 3.0)[0]["value"]["value"] == 1


def test_what_a_loop_makes_is_not_kept():
    import weakref

    alive = []

    def loop(f, x0):
        for _ in range(300):
            result = f(tf.constant(x0))
            alive.append(weakref.ref(result))
        return result

    trace(loop, square, 3.0)
    assert sum(one() is not None for one in alive) < 100


def test_tapes_are_put_back_when_the_trial_ends_or_fails():
    before = {name: getattr(tf.GradientTape, name) for name in ("watch", "gradient", "jacobian")}
    run_case(right, case(square, 3.0))
    run_case(lambda f, x: 1 / 0, case(square, 3.0))
    assert {name: getattr(tf.GradientTape, name) for name in before} == before


def test_a_compiled_function_is_traced_too():
    def compiled(f, x0):
        x = tf.Variable(x0, dtype=tf.float32)

        @tf.function(autograph=False)
        def inner():
            with tf.GradientTape() as tape:
                y = f(x)
            return tape.gradient(y, x)

        return inner()

    found, events = trace(compiled, square, 3.0)
    assert found["value"]["values"] == [6.0]
    assert events[0] == "call variable float32 recorded"


def test_a_long_loop_leaves_a_short_trace():
    def many(f, x0):
        for _ in range(50):
            result = right(f, x0)
        return result

    assert len(trace(many, square, 3.0)[1]) <= 12
