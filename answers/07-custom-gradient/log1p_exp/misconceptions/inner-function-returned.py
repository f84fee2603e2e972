# belief: function-returned
# hint: 안에서 만든 함수를 불렀습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        return tf.nn.softplus(x), lambda upstream: upstream * tf.sigmoid(x)

    return inner
