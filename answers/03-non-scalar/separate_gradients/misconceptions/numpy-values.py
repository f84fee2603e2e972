# belief: numpy-returned
# hint: gradient가 준 것과 목록에 담은 것의 type을 출력해 견주어 보세요.
# read: 합이 아니라 하나씩 필요할 때
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    return [tape.gradient(y, x).numpy() for y in ys]
