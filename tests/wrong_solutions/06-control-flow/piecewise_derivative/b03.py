# belief: 대상을 리스트로 주면 대상마다 그래디언트가 하나씩 나온다고 믿는다 (변수 하나를 assign으로 다시 씀; 실제로는 모두 더해짐)
# cause: 그래디언트를 더해 버림
def piecewise_derivative(f, xs):
    x = tf.Variable(0.0)
    ys = []
    with tf.GradientTape() as tape:
        for p in xs:
            x.assign(float(p))
            ys.append(f(x))
    return tape.gradient(ys, x)
