# style: tf.math와 tf.square로 나누어 쓰고 두 항을 더합니다
def gradient_through_numpy(x0):
    v = x0 if isinstance(x0, tf.Variable) else tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        terms = [tf.square(tf.math.sin(v)), v]
        total = tf.add_n([tf.convert_to_tensor(t) for t in terms])
    return tape.gradient(total, v)
