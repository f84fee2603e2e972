# name: 점의 길이로 나눔
# belief: 방향을 단위벡터로 만들려면 점의 길이로 나누면 된다.
# hint: 만든 단위벡터의 길이를 출력해 보세요. 1입니까?
# read: 더 나아가기의 단위벡터
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tf.reduce_sum(tape.gradient(y, x) * v / tf.norm(x))
