# style: 규칙을 TensorFlow에 맡긴다
def my_multiply(a, b):
    return tf.multiply(a, b)
