# belief: upstream-multiplied-twice
# hint: clip_by_value가 받은 것 안에 상류가 이미 들어 있지 않습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.clip_by_value(upstream, -limit, limit)
        return tf.identity(x), grad

    return inner(x)
