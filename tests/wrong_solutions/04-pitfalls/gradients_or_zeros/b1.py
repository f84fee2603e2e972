# belief: Replaces each None by the scalar 0.0, as if zero had no shape; for vectors and matrices the shape is wrong.
# cause: 0의 형상을 맞추지 않음
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    grads = tape.gradient(y, variables)
    fix = lambda g: tf.constant(0.0) if g is None else g
    return list(map(fix, grads))
