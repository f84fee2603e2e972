# name: v만큼 옮긴 점에서 계산함
# belief: v만큼 움직이는 것이니 f에 x + v를 넣는다.
# hint: J는 점 x에서의 야코비 행렬입니다. f를 계산한 점은 어디입니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: Add | add
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x + v)
    return accumulator.jvp(y)
