# name: 언제나 limit을 넘김
# belief: 그래디언트는 limit으로 바꾸면 된다.
# hint: 상류가 -0.25이고 limit이 1.5이면 얼마가 나가야 합니까? 자르는 범위의 아래와 위는 각각 무엇입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(upstream, limit, -limit)
        return tf.identity(x), grad

    return inner(x)
