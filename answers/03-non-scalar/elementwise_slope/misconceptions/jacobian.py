# belief: whole-jacobian
# hint: 결과의 형상이 x의 형상과 같습니까?
# read: 원소마다 계산되는 함수
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.jacobian(y, x)
