# belief: believes v[i] written a second time is the same tensor as the v[i] that went into f
# seen: 소스가 받은 함수에 넣은 그 값이 아닙니다
def piecewise_derivative(f, xs):
    v = tf.Variable([float(p) for p in xs], dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(v[i]) for i in range(len(xs))]
    grads = [tape.gradient(ys[i], v[i]) for i in range(len(xs))]
    del tape
    return grads
