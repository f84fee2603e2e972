# name: NumPy 값을 돌려줌
# belief: 텐서와 NumPy 값은 같은 것이다.
# hint: gradient가 준 것을 그대로 돌려주면 됩니다. 마지막에 무엇을 더 했습니까?
# read: EX 7
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = [f(x) for f in functions]
    return tape.gradient(y, x).numpy()
