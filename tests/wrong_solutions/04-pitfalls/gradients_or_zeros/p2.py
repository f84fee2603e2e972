# belief: `g or zeros` replaces only None. The truth value of a tensor with several elements is an error, so it fails when a vector or matrix is connected; fine for numbers.
# cause: None을 or로 바꿈
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    grads = tape.gradient(y, variables)
    return [g or tf.zeros_like(v) for g, v in zip(grads, variables)]
