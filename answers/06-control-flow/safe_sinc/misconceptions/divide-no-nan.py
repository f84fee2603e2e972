# name: divide_no_nan에 맡김
# belief: divide_no_nan을 쓰면 미분도 저절로 맞다.
# hint: 0에서 divide_no_nan이 주는 것은 무엇입니까? 그 값은 x에 따라 변합니까?
# read: 8)
# needs: divide_no_nan
# fails: test, hidden
def safe_sinc(x):
    return tf.where(x == 0.0, 1.0, tf.math.divide_no_nan(tf.sin(x), x))
