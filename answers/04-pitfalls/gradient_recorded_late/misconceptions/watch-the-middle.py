# belief: middle-watched
# hint: y를 감시하면 y가 x에서 어떻게 나왔는지도 테이프가 아나요?
# read: 테이프 밖의 계산
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        tape.watch(y)
        z = g(y)
    return tape.gradient(z, x)
