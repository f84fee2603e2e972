# name: 시그모이드 대신 softmax를 씀
# belief: softmax와 시그모이드는 같은 함수이다.
# hint: softmax는 원소마다 따로 계산합니까? 형상이 ()인 텐서에 쓸 수 있습니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: softmax
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.nn.softmax(x)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
