# name: 항 하나를 빠뜨림
# belief: sin(x)²만 고치면 된다.
# hint: 함수에는 항이 두 개 있습니다. + x를 미분하면 얼마인가요?
# read: 테이프가 못 보는 계산: NumPy
# fails: test, hidden
def gradient_through_numpy(x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.sin(x) ** 2
    return tape.gradient(y, x)
