# belief: 작은 수를 합에 한 번이 아니라 원소마다 더한다 (n이 2 이상이면 영벡터의 값이 sqrt(n)*1e-6)
# cause: 작은 수의 제곱근이 남음
def safe_norm(x):
    return tf.sqrt(tf.reduce_sum(x ** 2 + 1e-12))
