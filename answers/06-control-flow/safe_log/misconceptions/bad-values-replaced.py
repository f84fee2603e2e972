# belief: bad-values-replaced
# hint: 값의 NaN과 ∞를 지워도 log에는 0이 그대로 들어갔습니다. 그래디언트는 어디에서 생깁니까?
# read: 5) where의 함정
# needs: is_finite | is_nan | is_inf
# fails: test, hidden
def safe_log(x):
    y = tf.math.log(x)
    return tf.where(tf.math.is_finite(y), y, 0.0)
