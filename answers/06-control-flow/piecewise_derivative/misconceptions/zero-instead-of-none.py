# belief: none-hidden-by-zero
# hint: None 대신 0을 받으면 미분한 것입니까? 옵션을 빼고, 왜 None인지 보세요.
# read: 4) 0, None, ∞, NaN
# needs: unconnected_gradients | UnconnectedGradients | zeros_like | zeros | None | if | Or
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in xs:
        x = tf.constant(float(x))
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x, unconnected_gradients="zero"))
    return slopes
