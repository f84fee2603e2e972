# name: 바깥에서 값을 고르지 않음
# belief: 안쪽에서 나쁜 값을 바꾸기만 하면 값도 저절로 0이 된다.
# hint: 양수가 아닌 자리의 값을 출력해 보세요. 안쪽에서 바꾼 수의 log가 그대로 남지 않았습니까?
# read: 고치기
# fails: test, hidden
def safe_log(x):
    safe = tf.where(x > 0.0, x, 2.0)
    return tf.math.log(safe)
