# name: 큰 음수를 양수로 자름
# belief: 크기가 limit을 넘으면 limit으로 바꾼다.
# hint: 상류가 -9이고 limit이 2이면 2입니까, -2입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: where | abs
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.where(tf.abs(upstream) > limit, limit, upstream)

        return tf.identity(x), grad

    return inner(x)
