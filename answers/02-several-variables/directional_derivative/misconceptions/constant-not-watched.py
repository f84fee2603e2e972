# belief: not-watched
# hint: 변수가 아닌 것을 소스로 쓰려면 테이프에 무엇을 알려 주어야 합니까?
# read: EX 6
# fails: test, hidden
def directional_derivative(f, x, v):
    x, v = tf.cast(x, tf.float32), tf.cast(v, tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)
    return tf.reduce_sum(g * v / tf.norm(v))
