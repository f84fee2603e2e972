# style: tf.sqrt의 성질에 기대어 where를 한 번 쓴다
def safe_norm(x):
    squares = tf.reduce_sum(x**2)
    return tf.where(squares > 0.0, tf.sqrt(squares), 0.0)
