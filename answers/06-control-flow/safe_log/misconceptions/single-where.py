# belief: single-where
# hint: 고르지 않은 쪽의 log도 실행됩니다. log에 들어간 0은 어디에서 바꾸어야 합니까?
# read: 5) where의 함정
# needs: where
# unless: where*2, abs, is_finite | is_nan | is_inf, multiply_no_nan
# fails: test, hidden
def safe_log(x):
    return tf.where(x > 0.0, tf.math.log(x), 0.0)
