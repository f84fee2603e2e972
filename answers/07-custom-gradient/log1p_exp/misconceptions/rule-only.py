# name: 규칙만 고침
# belief: 규칙만 안전하면 값은 저절로 맞다.
# hint: x = 100에서 값의 식은 무엇을 줍니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: custom_gradient
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)
        return tf.math.log(1.0 + tf.exp(x)), grad

    return inner(x)
