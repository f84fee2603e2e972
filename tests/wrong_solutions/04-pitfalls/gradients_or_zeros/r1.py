# belief: Zero is zero, so None can be replaced by the scalar 0.0. Wrong when a vector or matrix is unconnected: the shape is () instead of the shape of the value.
# cause: 0의 형상을 맞추지 않음
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    grads = tape.gradient(y, variables)
    return [tf.constant(0.0) if g is None else g for g in grads]
