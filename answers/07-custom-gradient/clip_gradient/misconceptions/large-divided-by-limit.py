# name: 큰 것을 limit으로 나눔
# belief: 범위를 벗어난 것은 limit으로 나누면 범위에 든다.
# hint: 상류가 5이고 limit이 1이면 나눈 것은 범위 안에 있습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: Div | divide
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.where(tf.abs(upstream) > limit, upstream / limit, upstream)

        return tf.identity(x), grad

    return inner(x)
