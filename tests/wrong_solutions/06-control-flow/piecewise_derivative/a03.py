# belief: overlooks that tf.constant(2) is int32 and a NumPy number float64 (only thinks of floats)
# cause: 정수로 미분함
def piecewise_derivative(f, xs):
    result = []
    for p in xs:
        x = tf.constant(p)
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        result.append(tape.gradient(y, x))
    return result
