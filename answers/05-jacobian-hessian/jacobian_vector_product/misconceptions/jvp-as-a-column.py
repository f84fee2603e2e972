# name: 열 하나짜리 행렬로 바꿈
# belief: 행렬과 벡터의 곱은 열 하나짜리 행렬이다.
# hint: jvp가 준 것의 형상은 무엇입니까? 돌려줄 형상은 (m,)입니까, (m, 1)입니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as acc:
        y = f(x)
    return acc.jvp(y)[:, tf.newaxis]
