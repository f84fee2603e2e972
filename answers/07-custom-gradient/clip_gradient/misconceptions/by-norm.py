# name: 길이로 자름
# belief: 자른다는 것은 벡터의 길이를 limit으로 줄이는 것이다.
# hint: 범위 안에 있던 원소까지 바뀌지 않았습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: clip_by_norm | clip_by_global_norm | norm
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_norm(upstream, limit)
        return tf.identity(x), grad

    return inner(x)
