# name: 너무 일찍 x와 0으로 바꿈
# belief: 크기가 5만 넘어도 x와 0으로 바꾸어도 된다.
# hint: x = 7과 x = -7에서 바른 값과 얼마나 다릅니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: where*2
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.where(x > 5.0, x, tf.where(x < -5.0, 0.0, tf.math.log1p(tf.exp(x)))), grad

    return inner(x)
