# belief: gradient-summed
# hint: 결과의 형상이 x와 같습니까? 마지막 줄에서 무엇을 더 했습니까?
# read: 원소마다 계산되는 함수
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tf.reduce_sum(tape.gradient(y, x))
