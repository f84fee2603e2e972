# style: 테이프 하나, 변수 여럿, gradient 한 번
def piecewise_derivative(f, xs):
    vs = [tf.Variable(p, dtype=tf.float32) for p in xs]
    with tf.GradientTape() as tape:
        total = sum(f(v) for v in vs)
    return tape.gradient(total, vs)
