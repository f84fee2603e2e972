# name: 음수인 log도 0으로 만듦
# belief: log의 값이 음수이면 잘못된 것이다.
# hint: 0.5의 log는 음수입니다. 0과 견줄 것은 x입니까, log x입니까?
# read: 연습 4
# needs: maximum | relu | clip_by_value | where
# fails: test, hidden
def safe_log(x):
    return tf.maximum(tf.math.log(x), 0.0)
