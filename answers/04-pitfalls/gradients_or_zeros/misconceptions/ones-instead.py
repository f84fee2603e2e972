# name: 0 대신 1을 넣음
# belief: 쓰이지 않은 변수는 그대로이므로 기울기가 1이다.
# hint: 소스를 조금 바꾸어도 대상은 변하지 않습니다. 그 변화율은 얼마인가요?
# read: 주의 5. 연결되지 않는 변수의 경우 출력을 0으로 바꿀 수 있다
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return [tf.ones_like(x) if g is None else g for x, g in zip(variables, tape.gradient(y, variables))]
