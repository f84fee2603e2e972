# belief: numpy-returned
# hint: gradient가 준 것과 돌려준 것의 type을 출력해 견주어 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) * tf.stop_gradient(g(x))
    return tape.gradient(y, x).numpy()
