# belief: targets-summed
# hint: 대상을 여럿 주면 그 미분들이 더해집니다. 묻는 대상은 무엇 하나인가요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        z = g(y)
    return tape.gradient([y, z], x)
