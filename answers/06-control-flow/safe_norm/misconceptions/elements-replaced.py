# name: 0인 원소를 하나하나 바꿈
# belief: 0인 원소마다 다른 수로 바꾸어도 길이는 그대로다.
# hint: 0인 원소가 하나 있다고 영벡터입니까? [0, −2]의 길이를 손으로 구해 보세요.
# read: 7) 길이
# fails: test, hidden
def safe_norm(x):
    safe = tf.where(x == 0.0, 1.0, x)
    length = tf.norm(safe)
    return tf.where(tf.reduce_all(x == 0.0), 0.0, length)
