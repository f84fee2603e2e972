# belief: rule-takes-nothing
# hint: 규칙은 상류 하나를 받아 불립니다. 괄호 안에 무엇이 있습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad():
            return (b, a)

        return a * b, grad

    return inner(a, b)
