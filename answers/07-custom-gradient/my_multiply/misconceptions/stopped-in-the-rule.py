# belief: slope-stopped
# hint: 두 번 미분할 때 규칙 안의 a와 b로 돌아갈 길이 남아 있습니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * tf.stop_gradient(b), upstream * tf.stop_gradient(a)
        return a * b, grad

    return inner(a, b)
