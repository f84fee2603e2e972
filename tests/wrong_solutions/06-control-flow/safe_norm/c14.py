# belief: adds the tiny number outside the root
# cause: 작은 수를 √ 밖에서 더함
def safe_norm(x):
    return tf.sqrt(tf.reduce_sum(x ** 2)) + 1e-12
