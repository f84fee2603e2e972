# name: 시그모이드의 부호를 바꿈
# belief: 1/(1 + eˣ)이 시그모이드이다.
# hint: x가 큰 양수이면 미분계수는 1에 가깝습니까, 0에 가깝습니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(-x)
        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
