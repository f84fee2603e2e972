# name: 스칼라만 생각함
# belief: 값은 언제나 숫자 하나이다.
# hint: 벡터와 행렬에는 float()를 쓸 수 없습니다. 형상을 지키며 float32로 바꾸는 방법을 찾으세요.
# read: 연습 7의 지킬 것
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(float(v)) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return tape.gradient(y, variables, unconnected_gradients=tf.UnconnectedGradients.ZERO)
