# belief: not-watched
# hint: 변수가 아닌 것을 소스로 쓰려면 테이프에 무엇을 알려 주어야 합니까?
# read: STEP 3은 꼭 필요할까요?
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.constant(x0, dtype=tf.float32)
    w = tf.constant(w0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(w)
    return tape.gradient(y, x), tape.gradient(z, w)
