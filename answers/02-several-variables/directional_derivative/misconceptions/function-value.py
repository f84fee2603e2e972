# belief: function-value
# hint: 돌려준 변수에 들어 있는 것은 f(x)입니까, 그 변화율입니까?
# read: 더 나아가기의 식
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)

    return y
