# name: 상류를 시그모이드 안에서 곱함
# belief: 상류는 시그모이드 안에서 곱해도 된다.
# hint: 상류가 3이면 그래디언트는 몇 배가 되어야 합니까? 시그모이드 안에 3을 곱하면 3배가 됩니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
# needs: sigmoid
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.sigmoid(upstream * x)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
