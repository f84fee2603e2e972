# name: 0도 계산할 수 있는 쪽에 넣음
# belief: 0은 음수가 아니므로 조건은 x >= 0이면 된다.
# hint: x가 꼭 0일 때 조건은 참입니까? 그때 log에는 무엇이 들어갑니까?
# read: 연습 4
# fails: test, hidden
def safe_log(x):
    safe = tf.where(x >= 0.0, x, 1.0)
    return tf.where(x >= 0.0, tf.math.log(safe), 0.0)
