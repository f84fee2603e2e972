# name: 절댓값을 빠뜨림
# belief: 양수에서 맞는 식은 음수에서도 맞다.
# hint: x = -100에서 tf.exp(-x)는 얼마입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: maximum | relu, exp
# unless: abs
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-x)), grad

    return inner(x)
