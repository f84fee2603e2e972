# name: 파이썬의 min과 max를 씀
# belief: 파이썬의 min과 max도 원소마다 고른다.
# hint: min은 벡터 둘을 통째로 견줍니다. 원소마다 고르는 TensorFlow 연산은 무엇입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: min, max
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return max(-limit, min(limit, upstream))

        return tf.identity(x), grad

    return inner(x)
