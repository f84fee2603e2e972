# belief: clip-arguments
# hint: clip_by_value의 세 인자는 차례로 무엇입니까? 자를 것은 몇 번째입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(-limit, limit, upstream)

        return tf.identity(x), grad

    return inner(x)
