# style: 시그모이드의 로그로 바꾼다
def log1p_exp(x):
    return -tf.math.log_sigmoid(-x)
