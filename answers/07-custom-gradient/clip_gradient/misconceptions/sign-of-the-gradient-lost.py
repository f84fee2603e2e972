# name: 부호를 잃음
# belief: 크기만 범위 안에 들면 된다.
# hint: 상류가 -0.25이면 얼마가 나가야 합니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.minimum(tf.abs(upstream), limit)
        return tf.identity(x), grad

    return inner(x)
