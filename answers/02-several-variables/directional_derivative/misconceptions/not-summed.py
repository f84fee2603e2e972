# belief: products-not-summed
# hint: 결과의 형상을 출력해 보세요. 수 하나입니까?
# read: 더 나아가기의 식
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)

    return g * v / tf.norm(v)
