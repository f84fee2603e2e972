# name: 나쁜 값에 0을 곱함
# belief: 무엇이든 0을 곱하면 0이다.
# hint: −∞에 0을 곱하면 얼마입니까?
# read: 5) where의 함정
# needs: Mult | multiply
# fails: test, hidden
def safe_log(x):
    return tf.math.log(x) * tf.cast(x > 0.0, tf.float32)
