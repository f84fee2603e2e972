# belief: rule-takes-more
# hint: 규칙은 상류 하나만 받아 불립니다. 괄호 안에 무엇이 있습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def product(a, b):
        def grad(upstream_a, upstream_b):
            return upstream_a * b, upstream_b * a

        return a * b, grad

    return product(a, b)
