# name: 스칼라만 생각함
# belief: 값은 언제나 수 하나다.
# hint: 벡터를 넣으면 float()는 무엇이라고 하나요? 값의 형상에는 어떤 것들이 있나요?
# read: 연습 7의 지킬 것
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(float(v)) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return tape.gradient(y, variables, unconnected_gradients=tf.UnconnectedGradients.ZERO)
