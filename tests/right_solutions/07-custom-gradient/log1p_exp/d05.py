# style: 클래스, 시그모이드를 규칙 밖에서 계산해 재사용, tf.function
class _Softplus:
    @staticmethod
    @tf.custom_gradient
    def apply(x):
        s = tf.sigmoid(x)
        return tf.nn.relu(x) + tf.math.log1p(tf.exp(-tf.abs(x))), lambda up: up * s

@tf.function
def log1p_exp(x):
    return _Softplus.apply(x)
