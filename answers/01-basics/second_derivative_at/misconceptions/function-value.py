# belief: function-value
# hint: 테이프로 gradient를 부른 곳이 있습니까?
# read: EX 2
# fails: test, hidden
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        with tf.GradientTape() as tape2:
            y = f(x)
    return y
