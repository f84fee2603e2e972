# belief: nothing-returned
# hint: return이 있습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        return tf.identity(x), lambda upstream: tf.clip_by_value(upstream, -limit, limit)

    inner(x)
