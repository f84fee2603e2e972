# belief: where로 큰 쪽을 고르지 않으면 inf가 그래디언트에도 안 나온다고 믿음
# cause: where를 한 번만 씀
def log1p_exp(x):
    return tf.where(x > 20.0, x, tf.math.log(1 + tf.exp(x)))
