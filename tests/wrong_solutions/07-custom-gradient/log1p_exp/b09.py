# belief: uses the safe value formula with relu/log1p and lets the tape differentiate it; overlooks the kink at 0 (gradient 0 there)
# cause: 꺾인 점을 그대로 미분함
def log1p_exp(x):
    return tf.nn.relu(x) + tf.math.log1p(tf.exp(-tf.abs(x)))
