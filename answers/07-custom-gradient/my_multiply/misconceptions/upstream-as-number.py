# belief: rule-by-numpy
# hint: 상류도 a와 b에서 온 수일 수 있습니다. NumPy로 바꾼 상류에서 돌아갈 길이 있습니까?
# read: 규칙도 기록됩니다
# fails: hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream.numpy() * b, upstream.numpy() * a
        return a * b, grad

    return inner(a, b)
