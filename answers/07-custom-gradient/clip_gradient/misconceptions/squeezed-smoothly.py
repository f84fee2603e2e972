# name: 부드럽게 줄임
# belief: 범위 안에만 들면 어떻게 줄여도 된다.
# hint: 범위 안에 있던 원소까지 바뀌지 않았습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: tanh
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return limit * tf.tanh(upstream / limit)

        return tf.identity(x), grad

    return inner(x)
