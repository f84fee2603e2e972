# name: 자른 것에 x를 곱함
# belief: 규칙에는 언제나 x가 들어간다.
# hint: 값이 x 그대로일 때 국소 미분계수는 얼마입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: custom_gradient
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(upstream, -limit, limit) * x

        return tf.identity(x), grad

    return inner(x)
