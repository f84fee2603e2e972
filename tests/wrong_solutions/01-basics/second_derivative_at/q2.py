# belief: The student thinks that each of the nested tapes differentiates y one time more by itself, so the outer tape is asked for y instead of dydx; it returns f'(x0), wrong wherever f' and f'' differ.
# cause: 한 번만 미분한 값을 돌려줌
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        first = inner.gradient(y, x)    # 1계
    second = outer.gradient(y, x)       # 바깥 테이프는 2계
    return second
