# name: 규칙만 바꿈
# belief: 첫째 미분이 맞으면 나머지도 맞다.
# hint: x = 100에서 값의 식과, 규칙을 미분한 식은 각각 무엇을 줍니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: custom_gradient
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * (1.0 - 1.0 / (1.0 + tf.exp(x)))
        return tf.math.log(1.0 + tf.exp(x)), grad

    return inner(x)
