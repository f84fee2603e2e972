# name: 모두 같은 비율로 줄임
# belief: 가장 큰 것이 범위에 들도록 모두 같은 비율로 줄인다.
# hint: 범위 안에 있던 원소까지 바뀌지 않았습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: Div | divide, max | reduce_max
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.minimum(1.0, limit / tf.reduce_max(tf.abs(upstream)))

        return tf.identity(x), grad

    return inner(x)
