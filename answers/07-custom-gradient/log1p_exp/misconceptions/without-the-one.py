# name: 1을 빼고 계산함
# belief: eˣ에 견주면 1은 언제나 아주 작다.
# hint: x = -100에서 eˣ은 1보다 큽니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
def log1p_exp(x):
    return tf.identity(x)
