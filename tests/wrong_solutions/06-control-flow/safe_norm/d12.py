# belief: epsilon 1e-6 under the root, then subtracts sqrt(eps) so that the zero vector gives 0; overlooks that short vectors (1e-3) become wrong
# seen: 길이에 더하거나 뺀 수가 값에 남았습니다
def safe_norm(x):
    eps = 1e-6
    return tf.sqrt(tf.reduce_sum(x ** 2) + eps) - eps ** 0.5
