# name: 전치를 더하는 식의 괄호를 빠뜨림
# belief: 나눗셈은 앞의 덧셈까지 한꺼번에 나눈다.
# hint: H가 이미 대칭이면 그 식은 H의 몇 배입니까? 2로 나누는 것은 합입니까, 뒤의 것만입니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: transpose | matrix_transpose | adjoint, Div | Mult | divide | multiply, Add | add
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x, unconnected_gradients="zero")
    return H + tf.transpose(H) / 2
