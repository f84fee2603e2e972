# belief: The student uses "g or zeros" as the short Python way to replace None; a connected vector or matrix with more than one element has no truth value, so it raises an error there (scalars work).
# cause: None을 or로 바꿈
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    result = []
    for var, g in zip(variables, tape.gradient(y, variables)):
        result.append(g or tf.zeros_like(var))   # None이면 0
    return result
