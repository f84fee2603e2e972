# style: 형상을 읽어 tf.zeros를 만듭니다
def gradients_or_zeros(f, values):
    def as_variable(v):
        if isinstance(v, (tf.Variable, tf.Tensor)):
            v = v.numpy()
        return tf.Variable(np.asarray(v, dtype=np.float32))
    xs = list(map(as_variable, values))
    with tf.GradientTape() as tape:
        y = f(*xs)
    out = []
    for x, g in zip(xs, tape.gradient(y, xs)):
        if g is None:
            g = tf.zeros(x.shape)
        out.append(g)
    return out
