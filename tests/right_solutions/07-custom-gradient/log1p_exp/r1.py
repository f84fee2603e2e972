# style: softplus
def log1p_exp(x):
    return tf.nn.softplus(x)
