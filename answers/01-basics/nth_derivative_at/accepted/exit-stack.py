# style: ExitStack으로 테이프를 n개 열고 안쪽부터 미분함
from contextlib import ExitStack

def nth_derivative_at(f, x0, n):
    x = tf.cast(x0, tf.float32)
    tapes = [tf.GradientTape() for _ in range(n)]
    with ExitStack() as stack:
        for tape in tapes:
            stack.enter_context(tape)
            tape.watch(x)
        y = f(x)
        for tape in reversed(tapes):
            y = tape.gradient(y, x)
            if y is None:
                y = tf.constant(0.0)
    return y
