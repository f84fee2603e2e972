# style: 서로 상관없는 두 대상을 한 번에 미분하여 리스트로 돌려줌
def two_derivatives(f, g, x0, w0):
    x, w = [tf.Variable(float(v)) for v in (x0, w0)]
    with tf.GradientTape() as tape:
        y, z = f(x), g(w)
    return tape.gradient([y, z], [x, w])
