# belief: outer-not-watching
# hint: 모두 0이 나왔습니다. 바깥쪽 테이프는 x를 압니까? x는 변수가 아니라 상수입니다.
# read: 헤세 행렬 없이
# needs: watch, GradientTape*2, unconnected_gradients
# unless: watch*2, Variable, ForwardAccumulator
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.gradient(g, x, output_gradients=v, unconnected_gradients="zero")
