# name: 한 번만 미분함
# belief: 테이프를 겹쳐 놓기만 하면 두 번 미분된다.
# hint: gradient를 몇 번 불렀습니까?
# read: EX 2
# fails: test, hidden
# unless: gradient*2
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        with tf.GradientTape() as tape2:
            y = f(x)
    return tape.gradient(y, x)
