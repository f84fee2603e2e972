# name: 작은 양수까지 막음
# belief: 어떤 수보다 작은 양수는 오지 않는다.
# hint: x가 그 수보다 작은 양수이면 log에 들어가는 것은 x입니까? 그때의 값과 그래디언트를 출력해 보세요.
# read: 연습 4
# needs: maximum | clip_by_value
# fails: test, hidden
def safe_log(x):
    return tf.where(x > 0.0, tf.math.log(tf.maximum(x, 1e-7)), 0.0)
