# belief: stacked
# hint: 결과를 len으로 세는 것과 type을 출력하는 것을 모두 해 보세요.
# read: 합이 아니라 하나씩 필요할 때
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    return tf.stack([tape.gradient(y, x) for y in ys])
