# belief: ones-then-times-v
# hint: 열은 1을 들고 갈 때 이미 더해졌습니다. 열마다 다른 수를 곱하려면 출발할 때 무엇을 들고 가야 합니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, tf.ones_like(x)) as acc:
        y = f(x)
    return tf.reduce_sum(acc.jvp(y) * v)
