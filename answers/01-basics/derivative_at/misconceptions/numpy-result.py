# belief: numpy-returned
# hint: 결과의 type을 출력하고 지킬 것과 견주어 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x).numpy()
