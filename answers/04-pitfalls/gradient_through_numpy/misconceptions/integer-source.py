# belief: integer
# hint: x0이 정수나 NumPy 수로 오면 변수의 자료형은 무엇이 되나요?
# read: 주의 4. 변수의 dtype은 float여야 한다
# fails: test, hidden
def gradient_through_numpy(x0):
    x = tf.Variable(x0)
    with tf.GradientTape() as tape:
        y = tf.sin(x) ** 2 + x
    return tape.gradient(y, x)
