# name: 0 근처를 생각하지 않음
# belief: log(1 + eˣ)은 max(x, 0)이나 마찬가지이다.
# hint: x = 0에서 log(1 + 1)은 얼마입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
def log1p_exp(x):
    return tf.nn.relu(x)
