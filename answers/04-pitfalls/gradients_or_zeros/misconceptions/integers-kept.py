# belief: integer
# hint: 값이 정수로 오면 변수의 자료형은 무엇이 되나요?
# read: 주의 4. 변수의 dtype은 float여야 한다
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return tape.gradient(y, variables, unconnected_gradients=tf.UnconnectedGradients.ZERO)
