# belief: target-source-swapped
# hint: gradient(무엇을, 무엇으로)의 순서를 다시 보세요.
# read: 합이 아니라 하나씩 필요할 때
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    return [tape.gradient(x, y) for y in ys]
