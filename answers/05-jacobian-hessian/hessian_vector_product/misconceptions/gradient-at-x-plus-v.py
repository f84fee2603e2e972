# name: x + v에서 계산함
# belief: v만큼 움직이는 것이니 f에 x + v를 넣는다.
# hint: H는 점 x에서의 헤세 행렬입니다. f를 계산한 점은 어디입니까? v는 언제 곱합니까?
# read: 헤세 행렬 없이
# needs: Add | add
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x + v)
        g = inner.gradient(y, x)
    return outer.gradient(g, x, output_gradients=v)
