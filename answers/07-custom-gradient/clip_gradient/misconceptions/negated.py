# name: 자른 것의 부호를 바꿈
# belief: 거꾸로 가면 부호가 바뀐다.
# hint: 상류가 5이고 limit이 1이면 나가는 것은 1입니까, -1입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: custom_gradient
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return -tf.clip_by_value(upstream, -limit, limit)

        return tf.identity(x), grad

    return inner(x)
