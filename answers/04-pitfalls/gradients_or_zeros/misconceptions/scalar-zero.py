# name: 0의 형상을 맞추지 않음
# belief: 0은 언제나 스칼라 0.0이면 된다.
# hint: 벡터로 미분한 결과의 형상은 무엇인가요? 그 자리의 0은 형상이 같은가요?
# read: 주의 5. 연결되지 않는 변수의 경우 출력을 0으로 바꿀 수 있다
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return [tf.constant(0.0) if g is None else g for g in tape.gradient(y, variables)]
