# belief: kinks-left
# hint: x = 0에서 relu와 |x|의 그래프는 어떤 모양입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
def log1p_exp(x):
    return tf.nn.relu(x) + tf.math.log1p(tf.exp(-tf.abs(x)))
