# belief: 상수는 미분이 안 되니 변수로 바꾸어 넣어야 한다고 믿음: 누산기는 원래 x를 따라가므로 None
# cause: jvp에 물은 것이 출발한 벡터와 이어지지 않음
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        p = tf.Variable(x)
        y = f(tf.convert_to_tensor(p))
    return accumulator.jvp(y)
