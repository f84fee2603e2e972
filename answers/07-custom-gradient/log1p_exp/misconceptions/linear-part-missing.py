# name: x를 밖으로 꺼내고 잊음
# belief: e의 지수를 음수로 바꾸기만 하면 된다.
# hint: x = 100에서 값은 얼마여야 합니까? 밖으로 꺼낸 것은 어디에 있습니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)
        return tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
