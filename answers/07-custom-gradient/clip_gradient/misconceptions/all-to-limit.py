# name: 작은 것도 limit으로 바꿈
# belief: 자르면 크기가 모두 limit이 된다.
# hint: 범위 안에 있는 상류는 어떻게 되어야 합니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return limit * tf.sign(upstream)
        return tf.identity(x), grad

    return inner(x)
