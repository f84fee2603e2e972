# name: 식을 그대로 계산함
# belief: 식이 맞으면 값도 그래디언트도 맞다.
# hint: x = 100에서 tf.exp(x)는 얼마입니까?
# read: 코드에는 잘못이 없는데
# fails: test, hidden
# needs: exp
def log1p_exp(x):
    return tf.math.log(1.0 + tf.exp(x))
