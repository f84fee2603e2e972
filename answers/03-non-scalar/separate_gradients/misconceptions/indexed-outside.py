# belief: outside-the-tape
# hint: y[i]도 계산입니다. 그 계산을 할 때 테이프가 켜져 있습니까?
# read: 합이 아니라 하나씩 필요할 때
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = tf.stack([f(x) for f in functions])
    return [tape.gradient(y[i], x) for i in range(len(functions))]
