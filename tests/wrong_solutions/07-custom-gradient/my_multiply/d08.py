# belief: scaled의 꼴을 그대로 본떠 안의 함수가 a만 받음; b의 그래디언트는 저절로 따라온다고 믿음
# seen: 3번째 값: 값이 있어야 할 자리에 None이 있습니다
# seen: a의 그래디언트는 맞는데 b로 돌아가는 길이 없습니다
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a):
        def grad(upstream):
            return upstream * b
        return a * b, grad
    return inner(a)
