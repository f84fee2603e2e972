# name: max(x, 0)만 돌려줌
# belief: 규칙만 맞으면 값은 어림해도 된다.
# hint: x = 0에서 log(1 + 1)은 얼마입니까? max(x, 0)에 무엇이 더해져야 합니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.maximum(x, 0.0), grad

    return inner(x)
