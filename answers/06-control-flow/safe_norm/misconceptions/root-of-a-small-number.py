# name: 작은 수의 제곱근이 남음
# belief: 아주 작은 수라면 그 제곱근도 없는 것과 같다.
# hint: 영벡터에서 √에 들어간 것을 출력해 보세요. 그 제곱근은 10⁻⁶ 이하입니까?
# read: 7) 길이
# fails: test, hidden
def safe_norm(x):
    return tf.sqrt(tf.reduce_sum(x ** 2 + 1e-12))
