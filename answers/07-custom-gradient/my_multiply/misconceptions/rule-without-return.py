# belief: rule-gives-nothing
# hint: 규칙이 마지막에 무엇을 돌려줍니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            by_a, by_b = upstream * b, upstream * a
        return a * b, grad

    return inner(a, b)
