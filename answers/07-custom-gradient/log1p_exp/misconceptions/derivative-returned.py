# name: 도함수를 돌려줌
# belief: log1p_exp는 시그모이드를 돌려주면 된다.
# hint: x = 0에서 값은 log 2입니다. 얼마를 돌려주었습니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
def log1p_exp(x):
    return tf.sigmoid(x)
