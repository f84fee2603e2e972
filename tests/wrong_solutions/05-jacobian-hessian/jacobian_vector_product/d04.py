# belief: picks the components one by one after the with (believes jvp may be asked for any tensor made from y later)
# seen: 중간에 None이 나왔는데
# seen: ForwardAccumulator의 jvp가 None을 주었습니다
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x)
    return tf.stack([accumulator.jvp(yi) for yi in tf.unstack(y)])
