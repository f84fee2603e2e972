# belief: numpy-returned
# hint: gradient가 준 것과 돌려준 것의 type을 출력해 견주어 보세요.
# read: EX 7
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = [f(x) for f in functions]
    return tape.gradient(y, x).numpy()
