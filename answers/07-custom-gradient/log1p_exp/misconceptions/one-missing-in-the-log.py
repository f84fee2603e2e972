# name: 로그 안의 1을 빠뜨림
# belief: 밖으로 꺼내고 나면 1은 없어진다.
# hint: log(e^{-|x|})은 무엇입니까? 1은 어디에 있습니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: log, exp
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.maximum(x, 0.0) + tf.math.log(tf.exp(-tf.abs(x))), grad

    return inner(x)
