# belief: rule-by-numpy
# hint: 규칙도 기록됩니다. NumPy로 바꾼 것에서 a와 b로 돌아갈 길이 있습니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * b.numpy(), upstream * a.numpy()
        return a * b, grad

    return inner(a, b)
