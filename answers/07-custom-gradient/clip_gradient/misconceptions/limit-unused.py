# name: 언제나 1로 자름
# belief: 범위는 언제나 -1에서 1까지이다.
# hint: limit이 2이면 1.5는 잘립니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(upstream, -1.0, 1.0)
        return tf.identity(x), grad

    return inner(x)
