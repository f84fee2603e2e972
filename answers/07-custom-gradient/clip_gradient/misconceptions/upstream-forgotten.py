# belief: upstream-forgotten
# hint: 상류가 -0.25이면 얼마가 나가야 합니까? 규칙의 식에 상류가 있습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(tf.ones_like(x), -limit, limit)

        return tf.identity(x), grad

    return inner(x)
