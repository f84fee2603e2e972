# name: 작은 양수를 0으로 봄
# belief: 아주 작은 수는 0과 같다.
# hint: 조건에 적은 수는 무엇입니까? 그 수보다 작은 양수에서 함수의 값은 얼마여야 합니까?
# read: 연습 4
# unless: maximum, clip_by_value, Add
# fails: test, hidden
def safe_log(x):
    positive = x > 1e-7
    safe = tf.where(positive, x, 1.0)
    return tf.where(positive, tf.math.log(safe), 0.0)
