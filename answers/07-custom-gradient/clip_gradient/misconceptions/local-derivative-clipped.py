# name: 국소 미분계수를 자름
# belief: 미분계수 1을 자르고 나서 상류를 곱하면 된다.
# hint: 미분계수 1은 이미 범위 안에 있습니다. 큰 것은 무엇입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: ones_like, clip_by_value | minimum | maximum
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.clip_by_value(tf.ones_like(upstream), -limit, limit)
        return tf.identity(x), grad

    return inner(x)
