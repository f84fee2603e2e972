# name: 중간값을 대상으로 씀
# belief: x에서 y까지 미분하면 x에서 끝까지 미분한 것이다.
# hint: gradient의 대상으로 무엇을 넘겼나요? g는 결과에 들어 있나요?
# read: 테이프 밖의 계산
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        z = g(y)
    return tape.gradient(y, x)
