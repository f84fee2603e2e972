# belief: one-call-each
# hint: f를 몇 번 불렀습니까? 축의 방향이 아니라 v를 들고 가면 몇 번이면 됩니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    total = 0.0
    for i, e in enumerate(tf.eye(len(x))):
        with tf.autodiff.ForwardAccumulator(x, e) as accumulator:
            y = f(x)
        total += v[i] * accumulator.jvp(y)
    return total
