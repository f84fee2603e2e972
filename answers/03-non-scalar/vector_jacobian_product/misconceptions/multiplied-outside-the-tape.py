# belief: outside-the-tape
# hint: 곱셈도 기록되어야 합니다. 그 줄이 with 안에 있습니까?
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(upstream * y, x)
