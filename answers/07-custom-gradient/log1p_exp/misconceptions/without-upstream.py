# belief: upstream-forgotten
# hint: 뒤에 3을 곱하는 계산이 이어지면 그래디언트는 몇 배가 되어야 합니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.sigmoid(x)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
