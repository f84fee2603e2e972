# name: 상류에 자른 x를 곱함
# belief: 상류에 자른 x를 곱하면 잘린 그래디언트이다.
# hint: 규칙에서 자를 것은 x입니까, 규칙이 받은 것입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: custom_gradient
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.clip_by_value(x, -limit, limit)

        return tf.identity(x), grad

    return inner(x)
