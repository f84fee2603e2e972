# name: limit으로 나눔
# belief: limit으로 나누면 그만큼 작아진다.
# hint: 상류 -0.25는 이미 범위 안에 있습니다. 그대로 지나갑니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: Div
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream / limit

        return tf.identity(x), grad

    return inner(x)
