# name: v를 단위벡터로 만듦
# belief: 방향이니까 길이를 1로 맞추어야 한다.
# hint: v가 두 배가 되면 J v는 몇 배가 되어야 합니까?
# read: 연습 2의 지킬 것
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v / tf.norm(v)) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
