# name: 시그모이드에 함수의 값을 넣음
# belief: 규칙의 시그모이드에는 함수의 값을 넣는다.
# hint: 도함수 1 - 1/(1 + eˣ)의 x는 함수의 값입니까, 받은 x입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: sigmoid
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            y = tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x)))
            return upstream * tf.sigmoid(y)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
