# name: 원소별 곱 대신 행렬곱을 씀
# belief: matmul은 원소마다의 곱이다.
# hint: 원소마다 곱하는 연산은 무엇입니까? 행렬곱은 형상이 ()인 두 텐서에 쓸 수 있습니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: matmul | MatMult
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * b, upstream * a

        return tf.matmul(a, b), grad

    return inner(a, b)
