# belief: one-gradient-for-two
# hint: 위치로 준 인자는 몇 개입니까? 규칙은 몇 개를 돌려줍니까?
# read: 그래디언트를 자르기
# fails: test, hidden
@tf.custom_gradient
def clip_gradient(x, limit):
    def grad(upstream):
        return tf.clip_by_value(upstream, -limit, limit)

    return tf.identity(x), grad
