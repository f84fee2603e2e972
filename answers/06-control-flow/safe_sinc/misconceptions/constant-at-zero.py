# name: 0에서 상수를 고름
# belief: NaN만 없애면 두 번 미분해도 맞다.
# hint: 0에서 고른 쪽에 x가 있습니까? 상수를 두 번 미분하면 얼마입니까?
# read: 8)
# needs: where*2
# unless: divide_no_nan | multiply_no_nan, Sub | subtract
# fails: test, hidden
def safe_sinc(x):
    safe = tf.where(x == 0.0, 1.0, x)
    return tf.where(x == 0.0, 1.0, tf.sin(safe) / safe)
