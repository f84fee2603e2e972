# name: 감시하면 길이 이어진다고 여김
# belief: x와 y를 모두 감시하면 둘 사이의 계산도 기록된 것이다.
# hint: 감시하는 것과 계산을 기록하는 것은 다릅니다. x에서 y를 계산한 줄은 with 블록의 안인가요, 밖인가요?
# read: 테이프 밖의 계산
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
        tape.watch(y)
        z = g(y)
    return tape.gradient(z, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
