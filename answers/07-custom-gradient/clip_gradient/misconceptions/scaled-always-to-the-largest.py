# belief: scaled-always
# hint: 상류가 -0.25이고 limit이 1.5이면 얼마가 나가야 합니까? 이미 작은 것은 커지지 않습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: max | reduce_max
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return limit * upstream / tf.reduce_max(tf.abs(upstream))

        return tf.identity(x), grad

    return inner(x)
