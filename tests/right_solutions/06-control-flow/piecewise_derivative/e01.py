# style: 벡터 변수 하나를 unstack해 원소마다 f를 한 번씩 부르고, 합을 벡터로 한 번에 미분 (형상 (n,))
def piecewise_derivative(f, xs):
    v = tf.Variable(tf.stack([tf.cast(p, tf.float32) for p in xs]))
    with tf.GradientTape() as tape:
        total = tf.add_n([f(x) for x in tf.unstack(v)])
    return tape.gradient(total, v)
