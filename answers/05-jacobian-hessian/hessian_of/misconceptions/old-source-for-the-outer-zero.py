# belief: another-tensor-as-source
# hint: 모두 0이 나왔습니다. f에 넣은 것과 두 테이프의 소스는 모두 같은 텐서입니까, 값만 같습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: Variable | identity | constant | convert_to_tensor, gradient-in-with, unconnected_gradients | zeros | zeros_like
# unless: persistent
# fails: test, hidden
def hessian_of(f, x):
    p = tf.Variable(x)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(p)
        g = inner.gradient(y, p)
    return outer.jacobian(g, x, unconnected_gradients="zero")
