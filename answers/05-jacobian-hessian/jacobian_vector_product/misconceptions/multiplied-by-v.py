# belief: point-times-vector
# hint: J는 점 x에서의 야코비 행렬입니다. f를 계산한 점은 어디입니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as acc:
        y = f(x * v)
    return acc.jvp(y)
