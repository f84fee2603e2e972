# name: 상류의 시그모이드를 넘김
# belief: 시그모이드에는 상류를 넣는다.
# hint: 시그모이드에 넣을 것은 x입니까, 상류입니까? 상류에는 무엇을 합니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: sigmoid
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.sigmoid(upstream)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
