# name: NumPy 값을 돌려줌
# belief: 텐서와 NumPy 배열은 같은 것이다.
# hint: gradient가 준 것을 그대로 돌려주면 됩니다.
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x, output_gradients=upstream).numpy()
