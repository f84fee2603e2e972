# name: NumPy 값을 돌려줌
# belief: 값만 맞으면 텐서든 NumPy 값이든 같은 것이라고 믿습니다.
# hint: gradient가 준 것과 돌려준 것의 type을 찍어 견주어 보세요.
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x, output_gradients=upstream).numpy()
