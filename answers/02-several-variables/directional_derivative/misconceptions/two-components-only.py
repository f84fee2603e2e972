# belief: as-many-as-in-the-example
# hint: 벡터의 원소가 세 개이면 셋째는 어디에 더해집니까?
# read: 연습 5의 지킬 것
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)
    u = v / tf.norm(v)
    return g[0] * u[0] + g[1] * u[1]
