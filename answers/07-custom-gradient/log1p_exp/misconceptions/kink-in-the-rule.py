# name: 규칙에 꺾인 점을 남김
# belief: 첫째 미분의 값이 맞으면 규칙을 미분한 것도 맞다.
# hint: |x|의 그래프는 x = 0에서 어떤 모양입니까? 규칙을 미분할 때 그것이 쓰입니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: custom_gradient, abs
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            small = tf.exp(-tf.abs(x))
            return upstream * tf.where(x > 0.0, 1.0 / (1.0 + small), small / (1.0 + small))

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
