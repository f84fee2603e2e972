# name: v를 점으로 씀
# belief: v를 f에 넣으면 v와의 곱이 나온다.
# hint: J는 점 x에서의 야코비 행렬입니다. f에 무엇을 넣었습니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: ForwardAccumulator
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(v, v) as acc:
        y = f(v)
    return acc.jvp(y)
