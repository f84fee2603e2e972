# belief: bad-values-replaced
# hint: 영벡터에서도 길이의 값은 NaN이 아닙니다. NaN은 어디에서 생깁니까?
# read: 6) NaN이 태어난 곳 찾기
# needs: is_nan | is_finite | is_inf
# fails: test, hidden
def safe_norm(x):
    length = tf.norm(x)
    return tf.where(tf.math.is_nan(length), 0.0, length)
