# name: 잘라 낸 나머지를 넘김
# belief: 범위를 벗어난 만큼만 넘긴다.
# hint: 상류가 5이고 limit이 1이면 넘길 것은 1입니까, 4입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: Sub
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream - tf.clip_by_value(upstream, -limit, limit)

        return tf.identity(x), grad

    return inner(x)
