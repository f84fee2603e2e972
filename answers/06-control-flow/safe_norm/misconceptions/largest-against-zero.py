# name: 가장 큰 원소로 영벡터인지 봄
# belief: 가장 큰 원소가 0이면 영벡터다.
# hint: [0, −2]의 가장 큰 원소는 얼마입니까? 영벡터입니까?
# read: 7) 길이
# needs: reduce_max | max
# unless: abs
# fails: test, hidden
def safe_norm(x):
    largest = tf.reduce_max(x)
    squares = tf.where(largest > 0.0, tf.reduce_sum(x**2), 1.0)
    return tf.where(largest > 0.0, tf.sqrt(squares), 0.0)
