# name: 규칙에서 x를 자름
# belief: 그래디언트를 자르려면 x를 잘라 넘기면 된다.
# hint: 규칙에서 자를 것은 x입니까, 규칙이 받은 것입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(x, -limit, limit)
        return tf.identity(x), grad

    return inner(x)
