# belief: zeros_like of the given value has the right shape, hence is the right zero. For an unconnected int the zero is int32, for a np.float64 it is float64, not float32.
# cause: 받은 값의 자료형으로 0을 만듦
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    grads = tape.gradient(y, variables)
    return [tf.zeros_like(v) if g is None else g for g, v in zip(grads, values)]
