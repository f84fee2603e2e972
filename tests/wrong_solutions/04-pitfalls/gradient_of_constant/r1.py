# belief: The option unconnected_gradients=ZERO repairs every None. Wrong wherever the derivative is not 0: the constant is still not watched and 0.0 comes back.
# cause: None을 0으로 가림
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        result = f(value)
    return tape.gradient(result, value,
                         unconnected_gradients=tf.UnconnectedGradients.ZERO)
