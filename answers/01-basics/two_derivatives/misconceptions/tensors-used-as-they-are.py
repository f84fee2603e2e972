# belief: tensors-are-watched
# hint: tf.constant를 넣고 불러 보세요. 상수를 테이프에 알려 준 줄이 있습니까?
# read: STEP 3은 꼭 필요할까요?
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x, w = (
        v if isinstance(v, (tf.Variable, tf.Tensor)) else tf.Variable(v, dtype=tf.float32)
        for v in (x0, w0)
    )
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(w)
    return tape.gradient(y, x), tape.gradient(z, w)
