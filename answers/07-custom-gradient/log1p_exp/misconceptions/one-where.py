# belief: single-where
# hint: 버린 쪽도 계산됩니다. 버린 쪽의 tf.exp(x)는 x = 100에서 얼마입니까?
# read: 코드에는 잘못이 없는데
# fails: test, hidden
def log1p_exp(x):
    return tf.where(x > 20.0, x, tf.math.log(1.0 + tf.exp(x)))
