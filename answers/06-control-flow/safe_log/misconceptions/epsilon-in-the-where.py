# name: log 안의 x에 수를 더함
# belief: 작은 수를 더해도 log의 값은 그대로다.
# hint: 더한 수보다 x가 작으면 log는 x의 log입니까, 더한 수의 log입니까?
# read: 연습 4
# needs: Add | add, where
# fails: test, hidden
def safe_log(x):
    return tf.where(x > 0.0, tf.math.log(x + 1e-7), 0.0)
