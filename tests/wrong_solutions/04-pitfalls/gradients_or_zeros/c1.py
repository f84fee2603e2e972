# belief: Uses Python's `g or zeros` to catch None; this asks for the truth value of a tensor, which is ambiguous for vectors and matrices and raises an error (only scalars and one-element tensors work).
# cause: None을 or로 바꿈
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    grads = tape.gradient(y, variables)
    return [g or tf.zeros_like(v) for g, v in zip(grads, variables)]
