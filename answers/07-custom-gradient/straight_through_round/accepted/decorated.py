# style: 함수 자신을 감싸고 규칙은 lambda로 쓴다
@tf.custom_gradient
def straight_through_round(x):
    return tf.round(x), lambda upstream: upstream
