# name: 다 쓴 테이프를 다시 씀
# belief: 테이프 하나로 gradient를 여러 번 부를 수 있다.
# hint: 보통 테이프는 한 번 쓰면 기록을 지웁니다. 소스를 리스트로 한꺼번에 주세요.
# read: ❗ tape.watch(x)의 생략
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return [tape.gradient(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO) for x in variables]
