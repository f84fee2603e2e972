# name: v를 열로 바꾸어 줌
# belief: J v는 행렬의 곱이니 v를 열 하나짜리 행렬로 주어야 한다.
# hint: ForwardAccumulator에 주는 점과 벡터는 형상이 같아야 합니까? v의 형상을 왜 바꾸었습니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: newaxis | reshape | expand_dims | None
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v[:, tf.newaxis]) as acc:
        y = f(x)
    return acc.jvp(y)
