# belief: outside-the-tape
# hint: x에서 y로 가는 계산을 테이프가 보았나요? with 블록의 시작을 보세요.
# read: 테이프 밖의 계산
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        z = g(y)
    return tape.gradient(z, x)
