# name: 상류 대신 x의 크기를 봄
# belief: x가 범위를 벗어난 원소의 그래디언트는 0이다.
# hint: 보아야 할 것은 x의 크기입니까, 상류의 크기입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: where | cast
# unless: clip_by_value, minimum, maximum
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.where(tf.abs(x) <= limit, upstream, tf.zeros_like(upstream))

        return tf.identity(x), grad

    return inner(x)
