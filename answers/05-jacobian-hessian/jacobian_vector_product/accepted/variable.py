# style: 변수를 만들어 쓴다
def jacobian_vector_product(f, x, v):
    point = tf.Variable(x)
    with tf.autodiff.ForwardAccumulator(point, v) as acc:
        y = f(point)
    return acc.jvp(y)
