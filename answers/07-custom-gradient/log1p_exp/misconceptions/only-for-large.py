# name: 음수를 생각하지 않음
# belief: x를 밖으로 꺼낸 식은 어디에서나 안전하다.
# hint: x = -100에서 tf.exp(-x)는 얼마입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: exp
# unless: where, abs, maximum
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return x + tf.math.log1p(tf.exp(-x)), grad

    return inner(x)
