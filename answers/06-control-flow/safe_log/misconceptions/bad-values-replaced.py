# name: 나온 값의 NaN과 ∞만 바꿈
# belief: 나온 값에서 NaN과 ∞를 지우면 그래디언트에서도 사라진다.
# hint: 값의 NaN과 ∞를 지워도 log에는 0이 그대로 들어갔습니다. 그래디언트는 어디에서 생깁니까?
# read: 5) where의 함정
# needs: is_finite | is_nan | is_inf
# fails: test, hidden
def safe_log(x):
    y = tf.math.log(x)
    return tf.where(tf.math.is_finite(y), y, 0.0)
