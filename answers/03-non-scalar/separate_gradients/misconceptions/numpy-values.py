# name: NumPy 값을 돌려줌
# belief: 텐서와 NumPy 값은 같은 것이다.
# hint: gradient가 준 것을 그대로 담으면 됩니다. 그 뒤에 무엇을 더 했습니까?
# read: 합이 아니라 하나씩 필요할 때
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    return [tape.gradient(y, x).numpy() for y in ys]
