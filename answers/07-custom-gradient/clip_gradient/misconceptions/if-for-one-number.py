# belief: condition-of-a-vector
# hint: 상류가 벡터이면 조건도 벡터입니다. 범위를 벗어난 원소와 안에 있는 원소가 섞여 있으면 어느 쪽을 돌려주어야 합니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: if
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            if upstream > limit:
                return tf.constant(limit)
            if upstream < -limit:
                return tf.constant(-limit)
            return upstream

        return tf.identity(x), grad

    return inner(x)
