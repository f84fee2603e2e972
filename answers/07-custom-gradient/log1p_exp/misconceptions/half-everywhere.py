# name: 미분계수를 0.5로 침
# belief: 미분계수는 어디에서나 x = 0에서의 것과 같다.
# hint: x = 100에서 미분계수는 0.5입니까? 규칙의 식에 x가 있습니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: custom_gradient
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * 0.5

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
