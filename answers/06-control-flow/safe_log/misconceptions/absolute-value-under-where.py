# name: 절댓값으로 0을 막으려 함
# belief: 절댓값을 구하면 log에 나쁜 수가 들어가지 않는다.
# hint: 0의 절댓값은 얼마입니까? x가 0일 때 log에는 무엇이 들어갑니까?
# read: 5) where의 함정
# needs: abs, where
# unless: where*2
# fails: test, hidden
def safe_log(x):
    return tf.where(x > 0.0, tf.math.log(tf.abs(x)), 0.0)
