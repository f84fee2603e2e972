# belief: gradient-summed
# hint: tape.gradient에 대상을 리스트로 주면 결과는 대상마다 하나씩입니까, 모두 더한 하나입니까?
# read: 연습 1
# unless: add_n | reduce_sum | sum | Add | add
# same: summed
# fails: test, hidden
def piecewise_derivative(f, xs):
    x = tf.Variable(0.0)
    with tf.GradientTape() as tape:
        ys = []
        for point in xs:
            x.assign(tf.cast(point, tf.float32))
            ys.append(f(x))
    return tape.gradient(ys, x)
