# name: 대상을 더해 버림
# belief: 대상을 한꺼번에 넘겨도 미분계수가 섞이지 않는다고 믿습니다.
# hint: 대상을 여럿 주면 그 미분들이 더해집니다. 묻는 대상은 무엇 하나인가요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        z = g(y)
    return tape.gradient([y, z], x)
