# name: 0만 막고 음수는 막지 않음
# belief: log가 나빠지는 점은 0 하나뿐이다.
# hint: −1에서의 값을 출력해 보세요. log를 계산할 수 없는 수는 0뿐입니까?
# read: 연습 4
# fails: test, hidden
def safe_log(x):
    safe = tf.where(x == 0.0, 1.0, x)
    return tf.where(x == 0.0, 0.0, tf.math.log(safe))
