# belief: numpy-returned
# hint: gradient가 준 것과 돌려준 것의 type을 출력해 견주어 보세요.
# read: 원소마다 계산되는 함수
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x).numpy()
