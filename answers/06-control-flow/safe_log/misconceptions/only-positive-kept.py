# name: 양수인 원소만 남김
# belief: 나쁜 원소는 빼고 계산하면 된다.
# hint: 결과의 형상은 x와 같아야 합니다. 뺀 원소의 자리에는 무엇이 있습니까?
# read: 연습 4
# needs: boolean_mask
# fails: test, hidden
def safe_log(x):
    return tf.math.log(tf.boolean_mask(x, x > 0.0))
