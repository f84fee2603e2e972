# name: 값까지 자름
# belief: 값과 그래디언트를 모두 잘라야 한다.
# hint: x = 2.5이고 limit = 1.0일 때 값은 얼마여야 합니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(upstream, -limit, limit)
        return tf.clip_by_value(x, -limit, limit), grad

    return inner(x)
