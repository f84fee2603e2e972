# name: 작은 수를 원소마다 더함
# belief: 작은 수는 원소마다 더해도 한 번 더한 것과 같다.
# hint: 영벡터에서 작은 수를 몇 번 더했습니까? 그 합의 제곱근은 10⁻⁶ 이하입니까?
# read: 7) 길이
# fails: test, hidden
def safe_norm(x):
    return tf.sqrt(tf.reduce_sum(x ** 2 + 1e-12))
