# belief: called-by-keyword
# hint: 안의 함수를 어떻게 불렀습니까? 이름을 붙여 준 인자도 규칙의 입력입니까?
# read: 이름으로 부르면
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)
        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x=x)
