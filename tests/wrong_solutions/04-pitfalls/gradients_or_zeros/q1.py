# belief: The student makes the zeros like the given value and forgets that its dtype may not be float32; for an unused integer the zero is int32 (for an unused np.float64 it is float64).
# cause: 받은 값의 자료형으로 0을 만듦
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    grads = tape.gradient(y, variables)
    return [tf.zeros_like(v) if g is None else g for g, v in zip(grads, values)]
