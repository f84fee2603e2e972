# name: 로그를 빠뜨림
# belief: 지수의 부호만 바꾸면 로그는 없어도 된다.
# hint: x = 0에서 값은 log 2입니다. 식에 로그가 있습니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: exp
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.maximum(x, 0.0) + tf.exp(-tf.abs(x)), grad

    return inner(x)
