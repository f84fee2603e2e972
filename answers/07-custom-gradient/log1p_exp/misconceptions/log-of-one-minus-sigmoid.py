# name: 0의 로그를 만듦
# belief: 시그모이드로 적은 식은 큰 수에서도 안전하다.
# hint: x = 100에서 로그 안의 것은 float32로 얼마입니까? 그것의 로그는 무엇입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: sigmoid, log
def log1p_exp(x):
    return -tf.math.log(1.0 - tf.sigmoid(x))
