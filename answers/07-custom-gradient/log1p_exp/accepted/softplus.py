# style: TensorFlow의 softplus를 쓴다
def log1p_exp(x):
    return tf.math.softplus(x)
