# name: max(x, 0) 대신 |x|를 더함
# belief: 밖으로 꺼낸 x는 |x|이다.
# hint: x = -100에서 값은 100입니까, 0입니까? |x| 대신 무엇을 더해야 합니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: abs
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.abs(x) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
