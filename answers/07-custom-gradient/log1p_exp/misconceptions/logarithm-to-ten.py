# name: 밑이 10인 로그를 씀
# belief: 로그의 밑은 10이다.
# hint: 여기의 log는 밑이 무엇입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: Div
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))) / tf.math.log(10.0), grad

    return inner(x)
