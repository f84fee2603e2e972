# belief: outer-left-out
# hint: 양수가 아닌 자리의 값을 출력해 보세요. 안쪽에서 바꾼 수의 log가 그대로 남지 않았습니까?
# read: 고치기
# fails: test, hidden
def safe_log(x):
    safe = tf.where(x > 0.0, x, 2.0)
    return tf.math.log(safe)
