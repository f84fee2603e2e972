# belief: not-watched
# hint: 모두 0이 나왔습니다. x는 상수입니다. 두 테이프가 저절로 감시하는 것은 무엇뿐입니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        g = inner.gradient(y, x, unconnected_gradients="zero")
    return outer.gradient(g, x, output_gradients=v, unconnected_gradients="zero")
