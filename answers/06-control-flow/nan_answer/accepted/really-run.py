# style: 실제로 실행하여 적는다
def _slope(f, start=0.0):
    x = tf.Variable(start)
    with tf.GradientTape() as tape:
        y = f(x)
    slope = tape.gradient(y, x)
    if slope is None:
        return None
    slope = float(np.ravel(slope)[0])
    return "NaN" if np.isnan(slope) else slope


def _sinc(x):
    s = tf.where(x == 0.0, 1.0, x)
    return tf.where(x == 0.0, 1.0, tf.sin(s) / s)


nan_answer = {
    "A": _slope(lambda x: tf.where(x > 0.0, tf.math.log(x), 5.0 * x)),
    "B": _slope(lambda x: tf.where(x > 0.0, 1.0 / x, 0.0)),
    "C": _slope(lambda x: tf.where(x > 0.0, tf.sqrt(x), 5.0 * x)),
    "D": _slope(lambda x: tf.where(x > 0.0, x**0.5, 5.0 * x)),
    "E": _slope(_sinc),
    "F": _slope(tf.norm, [0.0, 0.0]),
    "G": _slope(tf.round),
    "H": _slope(lambda x: tf.argmax([x, 1.0])),
}
