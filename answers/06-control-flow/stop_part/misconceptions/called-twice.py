# belief: called-twice
# hint: f와 g를 저마다 몇 번 불렀습니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    factor = g(x)
    with tf.GradientTape() as tape:
        y = f(x) * tf.stop_gradient(g(x))
    return tape.gradient(y, x)
