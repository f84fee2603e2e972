# name: 중간값까지만 미분함
# belief: None이 나오지 않게 소스를 y로 바꾸면 된다.
# hint: 지금 구한 것은 무엇을 무엇으로 미분한 것인가요? 묻는 것과 같은가요?
# read: 테이프 밖의 계산
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        tape.watch(y)
        z = g(y)
    return tape.gradient(z, y)
