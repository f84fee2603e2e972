# belief: two-gradients-for-one
# hint: 그 함수가 위치로 받은 인자는 몇 개입니까? 규칙은 그래디언트를 몇 개 돌려줍니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x), None

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
