# belief: 영벡터면 상수 0을 돌려주면 그래디언트도 0이라고 믿는다 (None이 됨)
# cause: 상수를 돌려줌
def safe_norm(x):
    if tf.reduce_all(x == 0.0):
        return tf.constant(0.0)
    return tf.norm(x)
