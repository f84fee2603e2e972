# name: 유한 차분을 씀
# belief: 입력을 하나씩 조금 움직여 보면 된다.
# hint: 함수를 몇 번 불렀습니까? 테이프는 한 번이면 됩니다.
# read: 00 단원의 수치 미분
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    h = 1e-6
    x, u = tf.cast(x, tf.float64), tf.cast(upstream, tf.float64)
    steps = tf.unstack(h * tf.eye(len(x), dtype=tf.float64))
    slopes = [tf.reduce_sum(u * (f(x + step) - f(x - step))) / (2 * h) for step in steps]
    return tf.cast(tf.stack(slopes), tf.float32)
