# belief: where-swapped
# hint: 조건이 참인 자리에서 log에 들어가는 것은 무엇입니까? 안쪽 where의 결과를 출력해 보세요.
# read: 고치기
# fails: test, hidden
def safe_log(x):
    safe = tf.where(x > 0.0, 1.0, x)
    return tf.where(x > 0.0, tf.math.log(safe), 0.0)
