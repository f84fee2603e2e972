# name: 더한 수가 너무 큼
# belief: 작은 수라면 얼마를 더하든 값이 달라지지 않는다.
# hint: 영벡터에서의 값을 출력해 보세요. 10⁻⁶ 이하입니까?
# read: 7) 길이
# needs: Add | add
# fails: test, hidden
def safe_norm(x):
    return tf.sqrt(tf.reduce_sum(x**2) + 1e-6)
