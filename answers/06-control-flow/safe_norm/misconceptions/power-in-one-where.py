# name: 거듭제곱을 where 하나로 감쌈
# belief: 거듭제곱의 0.5제곱과 tf.sqrt는 그래디언트도 같다.
# hint: 고르지 않은 쪽의 거듭제곱에는 0이 들어갑니다. 0에서 그 기울기는 얼마입니까?
# read: 7) 길이
# needs: where
# unless: where*2, sqrt, is_nan | is_finite | is_inf
# fails: test, hidden
def safe_norm(x):
    squares = tf.reduce_sum(x**2)
    return tf.where(squares > 0.0, squares**0.5, 0.0)
