# belief: middle-as-new-variable
# hint: 새 변수는 값만 복사합니다. x에서 온 길은 어디로 갔나요?
# read: 주의 3. 미분할 대상은 반드시 변수여야 한다?
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.Variable(f(x))
        z = g(y)
    return tape.gradient(z, x)
