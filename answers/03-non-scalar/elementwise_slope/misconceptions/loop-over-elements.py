# belief: one-call-each
# hint: 원소별 함수에서는 더해도 섞이지 않습니다. 함수를 몇 번 불렀습니까?
# read: 원소마다 계산되는 함수
# fails: test, hidden
def elementwise_slope(f, x):
    values = np.asarray(x, dtype=np.float32)
    slopes = []
    for number in values.reshape(-1):
        v = tf.Variable(number)
        with tf.GradientTape() as tape:
            y = f(v)
        slopes.append(tape.gradient(y, v))
    return tf.reshape(tf.stack(slopes), values.shape)
