# belief: integer
# hint: 만든 변수의 dtype을 출력해 보세요.
# read: EX 5의 첫 두 줄
# fails: test, hidden
def directional_derivative(f, x, v):
    x, v = tf.Variable(x), tf.Variable(v)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)
    return tf.reduce_sum(g * v / tf.norm(v))
