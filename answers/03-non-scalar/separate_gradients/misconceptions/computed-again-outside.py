# belief: outside-the-tape
# hint: gradient에 준 대상은 어느 줄에서 계산한 것입니까? 그때 테이프가 켜져 있었습니까?
# read: 합이 아니라 하나씩 필요할 때
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        for f in functions:
            y = f(x)
    return [tape.gradient(f(x), x) for f in functions]
