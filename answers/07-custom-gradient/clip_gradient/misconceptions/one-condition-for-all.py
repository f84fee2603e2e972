# belief: condition-of-a-vector
# hint: 한 원소라도 범위를 벗어나면 범위 안에 있던 원소까지 바뀌지 않습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: if
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            if tf.reduce_any(tf.abs(upstream) > limit):
                return limit * tf.sign(upstream)
            return upstream

        return tf.identity(x), grad

    return inner(x)
