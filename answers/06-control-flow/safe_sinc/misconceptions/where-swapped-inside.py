# belief: where-swapped
# hint: 조건이 거짓인 자리에서 sin에 들어가는 것은 무엇입니까? 안쪽 where의 결과를 출력해 보세요.
# read: 고치기
# fails: test, hidden
def safe_sinc(x):
    small = tf.abs(x) < 0.01
    safe = tf.where(small, x, 1.0)
    return tf.where(small, 1.0 - x**2 / 6.0, tf.sin(safe) / safe)
