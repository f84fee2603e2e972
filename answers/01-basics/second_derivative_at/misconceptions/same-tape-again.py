# belief: spent-tape
# hint: 보통 테이프는 gradient를 몇 번 할 수 있습니까?
# read: EX 3
# fails: test, hidden
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    first = tape.gradient(y, x)
    return tape.gradient(first, x)
