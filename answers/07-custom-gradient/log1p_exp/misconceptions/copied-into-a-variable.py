# belief: copied-into-a-variable
# hint: 새 변수와 받은 x는 서로 다른 것입니다. 새 변수에서 x로 돌아갈 길이 있습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(tf.Variable(x))
