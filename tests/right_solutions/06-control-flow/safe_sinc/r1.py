# style: tf.function helper, border 0.05, Horner polynomial of degree 6
def horner(u, coefficients):
    first, *rest = coefficients
    return first + u * horner(u, rest) if rest else first

@tf.function
def _sinc(x):
    near = tf.abs(x) < 0.05
    far = tf.where(near, tf.constant(2.0), x)
    return tf.where(near, horner(x * x, [1.0, -1 / 6, 1 / 120, -1 / 5040]), tf.sin(far) / far)

def safe_sinc(x):
    return _sinc(tf.convert_to_tensor(x))
