# belief: rule-gives-nothing
# hint: 규칙이 마지막에 무엇을 돌려줍니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            slope = upstream * tf.sigmoid(x)
        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
