# name: 제곱하지 않고 제곱근을 구함
# belief: 길이는 원소의 크기를 더하여 제곱근을 구한 것이다.
# hint: √에 들어간 것은 원소의 합입니까, 제곱의 합입니까? [3, 4]에서 출력해 보세요.
# read: 7) 길이
# needs: sqrt | Pow | pow
# fails: test, hidden
def safe_norm(x):
    total = tf.reduce_sum(tf.abs(x))
    safe = tf.where(total > 0.0, total, 1.0)
    return tf.where(total > 0.0, tf.sqrt(safe), 0.0)
