# name: 0 가까이를 작은 상수로 바꿈
# belief: 0 가까이를 아주 작은 수로 바꾸면 나눌 수 있고, 두 번 미분해도 맞다.
# hint: 0에서 고른 것은 x에서 나온 값입니까, 상수입니까? 상수를 미분하면 얼마이고, 한 번 더 미분하면 얼마입니까?
# read: 8)
# needs: where
# unless: where*2 | divide_no_nan | multiply_no_nan | maximum | clip_by_value | Add | add
# fails: test, hidden
def safe_sinc(x):
    safe = tf.where(tf.abs(x) < 1e-3, 1e-3, x)
    return tf.sin(safe) / safe
