# belief: rule-gives-nothing
# hint: 규칙이 마지막에 무엇을 돌려줍니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            clipped = tf.clip_by_value(upstream, -limit, limit)
        return tf.identity(x), grad

    return inner(x)
