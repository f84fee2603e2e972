# belief: "g or zeros" picks the zeros exactly when g is None. Wrong when a vector or matrix is connected: the truth value of a tensor with several elements is an error.
# cause: None을 or로 바꿈
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    grads = tape.gradient(y, variables)
    return [g or tf.zeros_like(v) for g, v in zip(grads, variables)]
