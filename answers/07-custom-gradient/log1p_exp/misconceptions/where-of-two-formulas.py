# belief: single-where
# hint: 버린 쪽도 계산되고 미분됩니다. 버린 쪽의 지수는 x = 100과 x = -100에서 얼마입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
def log1p_exp(x):
    return tf.where(x > 0.0, x + tf.math.log1p(tf.exp(-x)), tf.math.log1p(tf.exp(x)))
