# name: 곱하지 않고 더함
# belief: 두 텐서를 합치는 것은 더하는 것이다.
# hint: 2와 3을 넣으면 값이 얼마여야 합니까?
# read: 연습 3
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream, upstream
        return a + b, grad

    return inner(a, b)
