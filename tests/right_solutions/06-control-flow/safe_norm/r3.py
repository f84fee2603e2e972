# style: tf.norm을 maximum으로 받친다 (sqrt는 0이 내려오면 0; 영벡터의 값 1e-7)
def safe_norm(x):
    return tf.maximum(tf.norm(x), 1e-7)
