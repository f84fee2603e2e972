# belief: finite-difference
# hint: 함수를 몇 번 불렀습니까? 테이프로 하면 몇 번이면 됩니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    h = 1e-6
    x, u = tf.cast(x, tf.float64), tf.cast(upstream, tf.float64)
    steps = tf.unstack(h * tf.eye(len(x), dtype=tf.float64))
    slopes = [tf.reduce_sum(u * (f(x + step) - f(x - step))) / (2 * h) for step in steps]
    return tf.cast(tf.stack(slopes), tf.float32)
