# belief: argument-changed
# hint: 함수를 부른 뒤 v를 출력해 보세요. 부르기 전과 같습니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    if isinstance(v, tf.Variable):
        v.assign(v / tf.norm(v))
    elif isinstance(v, np.ndarray) and v.dtype.kind == "f":
        v /= np.linalg.norm(v)
    u = tf.cast(v, tf.float32) / tf.norm(tf.cast(v, tf.float32))
    with tf.GradientTape() as tape:
        y = f(x)
    return tf.reduce_sum(tape.gradient(y, x) * u)
