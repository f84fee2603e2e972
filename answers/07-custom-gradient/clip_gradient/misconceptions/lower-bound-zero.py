# name: 음수를 0으로 자름
# belief: 범위는 0에서 limit까지이다.
# hint: 음수인 상류는 어느 범위에서 그대로 지나갑니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(upstream, 0.0, limit)
        return tf.identity(x), grad

    return inner(x)
