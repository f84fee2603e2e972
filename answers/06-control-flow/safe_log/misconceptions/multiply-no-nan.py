# name: multiply_no_nan에 맡김
# belief: 값의 NaN을 지우는 곱셈을 쓰면 그래디언트의 NaN도 지워진다.
# hint: log에는 여전히 0이 들어갑니다. 0이 내려와도 log를 지나며 무엇을 곱합니까?
# read: 5) where의 함정
# needs: multiply_no_nan
# unless: where
# fails: test, hidden
def safe_log(x):
    mask = tf.cast(x > 0.0, tf.float32)
    return tf.math.multiply_no_nan(tf.math.log(x), mask)
