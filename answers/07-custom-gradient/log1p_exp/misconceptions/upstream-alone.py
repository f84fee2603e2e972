# belief: upstream-alone
# hint: 국소 미분계수는 무엇입니까? 규칙의 식에 그것이 있습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream
        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
