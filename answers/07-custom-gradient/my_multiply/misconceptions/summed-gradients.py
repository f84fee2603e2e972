# name: 넘길 것을 더해 버림
# belief: 그래디언트는 언제나 스칼라이다.
# hint: a가 벡터이면 a로 넘길 것의 형상은 무엇입니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: reduce_sum
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return tf.reduce_sum(upstream * b), tf.reduce_sum(upstream * a)

        return a * b, grad

    return inner(a, b)
