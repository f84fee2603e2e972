# belief: first-gradient-outside
# hint: 첫 미분을 하는 순간에 바깥 테이프가 켜져 있습니까?
# read: 물음: dydx를 두 번째 with 바깥에 두면?
# fails: test, hidden
# needs: GradientTape*2
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        with tf.GradientTape() as tape2:
            y = f(x)
    first = tape2.gradient(y, x)
    return tape.gradient(first, x)
