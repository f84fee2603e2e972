# name: 길이로 나누지 않음
# belief: 방향 벡터의 길이는 변화율에 상관없다.
# hint: v를 두 배로 하면 답도 두 배가 됩니까? 그래야 합니까?
# read: 더 나아가기의 단위벡터
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)

    return tf.reduce_sum(g * v)
