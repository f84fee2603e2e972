# belief: called-by-keyword
# hint: 이름을 붙여 준 인자도 규칙의 입력으로 셉니까?
# read: 이름으로 부르면
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * b, upstream * a
        return a * b, grad

    return inner(a, b=b)
