# style: 재귀: 규칙 안에서 자기 자신을 부름 (R4)
@tf.custom_gradient
def my_multiply(a, b):
    return tf.multiply(a, b), lambda u: (my_multiply(u, b), my_multiply(u, a))
