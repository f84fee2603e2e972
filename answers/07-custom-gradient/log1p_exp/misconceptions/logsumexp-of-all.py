# name: 모든 원소를 한꺼번에 더함
# belief: reduce_logsumexp는 언제나 원소마다 계산한다.
# hint: reduce_logsumexp는 어느 축을 더합니까? x가 벡터이면 결과의 형상은 무엇입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: reduce_logsumexp
def log1p_exp(x):
    return tf.reduce_logsumexp(tf.stack([x, tf.zeros_like(x)]))
