"""What is seen of tapes during a trial, and that nobody notices being watched."""

import json

import pytest
import tensorflow as tf

from course.comparison.why_none import why_none
from course.facts.finding import WhyNone
from course.notebook.trial import case, run_case
from course.observation.form import LONGEST_TRACE
from course.observation.trace import LONGEST_WORD, Event, Recording, TapeEvent, read_trace


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


def printed(f, x0):
    print(right(f, x0))


def returned_for_zero(f, x0):
    slope = right(f, x0)
    if x0 == 0:
        return slope


def returned_twice_for_zero(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        slope = inner.gradient(y, x)
    second = outer.gradient(slope, x)
    if x0 == 0:
        return second


def only_recorded(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape():
        y = f(x)
    return None if x0 > 0 else y


def disconnected(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.stop_gradient(f(x))
    return tape.gradient(y, x)


def plain(f, x0):
    return None if x0 > 0 else f(x0)


def plain_for_the_function(f, x0):
    x = tf.Variable(x0)
    with tf.GradientTape() as tape:
        y = tf.identity(f(x0))
    return tape.gradient(y, x)


def result_watched(f, x0):
    x = tf.constant(x0)
    with tf.GradientTape() as tape:
        y = f(x)
        tape.watch(y)
    return tape.gradient(y, x)


def another_watched(f, x0):
    x, v = tf.constant(x0), tf.constant(x0)
    with tf.GradientTape() as tape:
        tape.watch(v)
        y = f(x)
    return tape.gradient(y, v)


def twice_outside(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
    return tape.gradient(tape.gradient(y, x), x)


def called(kind, recording=Recording.RECORDED, dtype="float32"):
    return TapeEvent(Event.CALL, (kind, dtype), recording)


def asked(target, source, none=True):
    return TapeEvent(Event.GRADIENT, (target, source), gave_none=none)


WATCHED = TapeEvent(Event.WATCH, ("argument",))


@pytest.mark.parametrize(
    ("function", "events"),
    [
        (right, [called("variable"), asked("result", "argument", none=False)]),
        (unwatched, [called("tensor", Recording.NOT_RECORDED), asked("result", "argument")]),
        (late, [called("tensor", Recording.NOT_RECORDED), WATCHED, asked("result", "argument")]),
        (outside, [called("variable", Recording.NO_TAPE), asked("result", "argument")]),
        (integer, [called("variable", Recording.NOT_RECORDED, "int32"), asked("result", "argument")]),
        (swapped, [called("variable"), asked("argument", "result")]),
        (other_source, [called("variable"), asked("result", "other")]),
        (
            twice_outside,
            [called("variable"), asked("result", "argument", none=False), asked("slope", "argument")],
        ),
        (no_gradient, [called("variable")]),
    ],
)
def test_events(function, events):
    written = trace(function, square, 3.0)[1]
    assert list(read_trace(written)) == events
    assert [event.to_data() for event in events] == written
    assert json.loads(json.dumps(written)) == written


def test_a_call_with_what_is_no_tensor_is_told_by_its_type():
    assert trace(lambda f, x0: f(x0), square, 3.0)[1] == [["call", "float"]]


HOSTILE = [
    *(None, 5, "call", {}, {"call": ["a", "b"]}, [None], [3], ["call"], [[]], [["call"]]),
    *([["unknown", "argument"]], [["call", ["float"]]], [["call", None, "float32", "recorded"]], [[1, 2, 3]]),
    *([["jvp", "result", "argument", "value"]], [["jvp", "result"]]),
    *([["gradient", "result", "argument"]], [["gradient", "result"]], [["jacobian", "a", "b", "c", "d"]]),
    *([["call", "variable", "float32", "perhaps"]], [["call", "x" * (LONGEST_WORD + 1)]], [[["call", "float"]]]),
    *([{"event": "call"}], [["CALL", "float"]], [["watch"]], [[float("nan"), "argument"]]),
]


@pytest.mark.parametrize("odd", HOSTILE, ids=lambda odd: repr(odd)[:40])
def test_what_is_no_event_is_left_out(odd):
    assert read_trace(odd) == ()
    beside = [*odd, ["watch", "argument"]] if isinstance(odd, list) else [odd, ["watch", "argument"]]
    assert read_trace(beside) == (WATCHED,)
    assert why_none({"trace": odd}, {}) is None


@pytest.mark.parametrize(
    "words",
    [
        ["watch", "\x00<b>", "두", "셋"],
        ["call", "\ud800"],
        ["call", "tensor", "float32", "recorded"],
        ["gradient", "<script>", "</pre>", "anything"],
        ["jacobian", "", "", "None"],
    ],
)
def test_whatever_words_an_event_has_it_is_an_event_that_can_be_stored(words):
    (event,) = read_trace([words])
    assert isinstance(event, TapeEvent)
    assert read_trace([event.to_data()]) == (event,)
    json.dumps(event.to_data())
    why_none({"trace": [words]}, {})


def gradient_outside_the_accumulator(f, x0):
    x = tf.constant(x0)
    with tf.autodiff.ForwardAccumulator(x, tf.ones_like(x)) as accumulator, tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return accumulator.jvp(tape.gradient(y, x))


@pytest.mark.parametrize(
    ("function", "why"),
    [
        (gradient_outside_the_accumulator, WhyNone.JVP_NONE),
        (unwatched, WhyNone.NOT_WATCHED),
        (late, WhyNone.WATCHED_LATE),
        (outside, WhyNone.NO_TAPE),
        (integer, WhyNone.INTEGER),
        (swapped, WhyNone.SWAPPED),
        (other_source, WhyNone.OTHER_SOURCE),
        (not_returned, WhyNone.NO_RETURN),
        (printed, WhyNone.PRINTED),
        (returned_for_zero, WhyNone.NOT_RETURNED),
        (returned_twice_for_zero, WhyNone.NOT_RETURNED),
        (only_recorded, WhyNone.NO_GRADIENT),
        (disconnected, WhyNone.GAVE_NONE),
        (plain, None),
        (plain_for_the_function, WhyNone.PLAIN),
        (result_watched, WhyNone.WATCHED_RESULT),
        (another_watched, WhyNone.WATCHED_OTHER),
        (twice_outside, WhyNone.SECOND_ORDER),
    ],
)
def test_why_a_result_is_none(function, why):
    found, _ = trace(function, square, 3.0)
    assert found["value"] == {"kind": "none"}
    assert why_none(found, {}) is why


def _course_test(function):
    """As a test whose own tapes differentiate what the student's function gives."""

    def first_and_second(student, x):
        with tf.GradientTape() as outer:
            outer.watch(x)
            with tf.GradientTape() as inner:
                inner.watch(x)
                y = student(x)
            slope = inner.gradient(y, x)
        return [y, slope, None if slope is None else outer.gradient(slope, x)]

    return run_case(function, case(tf.constant(3.0), call=first_and_second))


def own_tape(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.stop_gradient(x)
    tape.gradient(y, x)
    return x * x


@pytest.mark.parametrize(
    ("function", "why"),
    [
        (lambda x: tf.constant(9.0), WhyNone.NOT_FROM_SOURCE),
        (lambda x: tf.Variable(x) ** 2, WhyNone.NOT_FROM_SOURCE),
        (lambda x: 6.0 * x, WhyNone.SLOPE_NOT_FROM_SOURCE),
        (own_tape, WhyNone.GAVE_NONE),  # the student's own tape, not the test's
    ],
)
def test_the_tape_of_the_test_is_told_from_the_students(function, why):
    assert why_none(_course_test(function), {}) is why


def test_a_derivative_that_ends_at_zero_is_told_from_one_whose_tape_was_closed():
    def three_times(f, x0):
        x = tf.Variable(x0)
        with tf.GradientTape() as one, tf.GradientTape() as two, tf.GradientTape() as three:
            y = f(x)
            y = three.gradient(y, x)
            y = two.gradient(y, x)
        return one.gradient(y, x)

    found, _ = trace(three_times, square, 3.0)
    number = {"kind": "tensor", "dtype": "float32", "shape": []}
    assert found["value"] == {"kind": "none"}
    assert why_none(found, {"value": number | {"values": [0]}}) is WhyNone.CONSTANT_SLOPE
    assert why_none(found, {"value": number | {"values": [6.0]}}) is WhyNone.SECOND_ORDER
    closed, _ = trace(twice_outside, square, 3.0)
    assert why_none(closed, {"value": number | {"values": [0]}}) is WhyNone.SECOND_ORDER


def test_what_is_watched_between_two_calls_is_not_watched_late():
    def by_points(f, x0):
        for _ in range(2):
            x = tf.constant(x0)
            with tf.GradientTape() as tape:
                tape.watch(tf.identity(x))
                y = f(x)
        return tape.gradient(y, x)

    assert why_none(trace(by_points, square, 3.0)[0], {}) is WhyNone.WATCHED_OTHER


def test_nothing_is_said_where_the_trace_is_odd():
    assert [why_none({"trace": odd}, {}) for odd in HOSTILE] == [None] * len(HOSTILE)
    assert why_none({}, {}) is None


def test_where_a_none_is_due_it_is_no_cause_that_something_is_not_watched():
    calls = [["call", "variable", "float32", "recorded"], ["call", "variable", "float32", "not recorded"]]
    due = {"value": {"kind": "list", "items": [{"kind": "tensor"}, {"kind": "none"}]}}
    assert why_none({"trace": calls}, {}) is WhyNone.ONE_NOT_WATCHED
    assert why_none({"trace": calls}, due) is None


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
    assert read_trace(events)[0] == called("variable")


def test_a_long_loop_leaves_a_short_trace():
    def many(f, x0):
        for _ in range(50):
            result = right(f, x0)
        return result

    assert len(trace(many, square, 3.0)[1]) <= LONGEST_TRACE


def test_the_tapes_that_an_accumulator_has_for_itself_are_nobodys():
    def forward(f, x0):
        x = tf.fill([7, 3], x0)  # a shape that no other test has: TensorFlow traces its rules the first time
        with tf.autodiff.ForwardAccumulator(x, tf.ones_like(x)) as accumulator:
            y = f(x)
        return accumulator.jvp(y)

    first, again = (trace(forward, lambda x: tf.math.atan(x) * tf.sinh(x), 3.0)[1] for _ in range(2))
    assert first == again == [["call", "tensor", "float32", "not recorded"], ["jvp", "result", "value"]]
