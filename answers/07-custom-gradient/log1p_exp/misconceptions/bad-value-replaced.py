# name: 나온 무한대만 바꿈
# belief: 값의 무한대만 바꾸면 그래디언트도 고쳐진다.
# hint: 값을 바꾼 곳에서 미분할 때 tf.exp(x)는 여전히 얼마입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: is_inf | is_finite | is_nan
# unless: custom_gradient
def log1p_exp(x):
    y = tf.math.log(1.0 + tf.exp(x))
    return tf.where(tf.math.is_inf(y), x, y)
