# name: x를 곱하고 나서 자름
# belief: 자를 것은 상류와 x의 곱이다.
# hint: 값이 x 그대로일 때 국소 미분계수는 얼마입니까? 자를 것은 무엇입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: custom_gradient
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(upstream * x, -limit, limit)

        return tf.identity(x), grad

    return inner(x)
