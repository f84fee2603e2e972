# name: 0인 원소가 하나만 있어도 영벡터로 봄
# belief: 원소 하나가 0이면 영벡터다.
# hint: [0, −2]는 영벡터입니까? 조건이 모든 원소를 보는지, 하나라도 보는지 보세요.
# read: 7) 길이
# needs: reduce_any | any | reduce_min | reduce_prod | reduce_all
# fails: test, hidden
def safe_norm(x):
    is_zero = tf.reduce_any(x == 0.0)
    squares = tf.where(is_zero, 1.0, tf.reduce_sum(x**2))
    return tf.where(is_zero, 0.0, tf.sqrt(squares))
