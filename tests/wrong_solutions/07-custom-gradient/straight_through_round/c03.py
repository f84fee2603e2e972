# belief: 앞으로도 뒤로도 반올림한다고 믿음: 상류도 반올림 (상류가 정수면 우연히 맞음)
# cause: 상류까지 반올림함
@tf.custom_gradient
def straight_through_round(x):
    def grad(upstream):
        return tf.round(upstream)
    return tf.round(x), grad
