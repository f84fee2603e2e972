# style: 값이 변하지 않을 만큼 작은 수를 더한다
def safe_norm(x):
    return tf.sqrt(tf.reduce_sum(tf.square(x)) + 1e-20)
