# name: 지수의 부호를 빠뜨림
# belief: 지수가 |x|이면 무한대가 나오지 않는다.
# hint: x = 100에서 tf.exp(tf.abs(x))는 얼마입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: abs, exp
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(tf.abs(x))), grad

    return inner(x)
