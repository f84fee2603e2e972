# belief: outside-the-tape
# hint: x + t·u를 계산하는 줄은 with 안에 있습니까? t에서 z까지의 길이 모두 기록됩니까?
# read: 더 나아가기의 t로 미분하는 셀
# fails: test, hidden
def directional_derivative(f, x, v):
    x, v = tf.cast(x, tf.float32), tf.cast(v, tf.float32)
    t = tf.Variable(0.0)
    moved = x + t * v / tf.norm(v)
    with tf.GradientTape() as tape:
        y = f(moved)
    return tape.gradient(y, t)
