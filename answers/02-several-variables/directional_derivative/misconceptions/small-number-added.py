# name: 분모에 작은 수를 더함
# belief: 분모에 작은 수를 더해도 답은 그대로다.
# hint: v의 길이가 0.002이면 더한 수는 답을 얼마나 바꿉니까?
# read: 연습 5의 지킬 것
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)

    return tf.reduce_sum(g * v) / (tf.norm(v) + 1e-6)
