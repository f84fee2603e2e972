# belief: rule-first
# hint: 돌려주는 두 가지의 순서를 my_square와 견주어 보세요.
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(upstream, -limit, limit)

        return grad, tf.identity(x)

    return inner(x)
