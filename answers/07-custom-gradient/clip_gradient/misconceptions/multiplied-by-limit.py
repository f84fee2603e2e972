# name: limit을 곱함
# belief: limit을 곱하면 그만큼 작아진다.
# hint: limit이 1보다 크면 곱한 것은 작아집니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * limit
        return tf.identity(x), grad

    return inner(x)
