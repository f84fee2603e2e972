# belief: "양수에서는 오른쪽, 음수에서는 왼쪽"을 파이썬 if로 적음 (벡터를 잊음)
# cause: 수 하나만 온다고 여김
def log1p_exp(x):
    if x > 0:
        return x + tf.math.log(1 + tf.exp(-x))
    else:
        return tf.math.log(1 + tf.exp(x))
