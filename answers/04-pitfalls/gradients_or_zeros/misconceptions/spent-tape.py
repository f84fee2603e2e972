# belief: spent-tape
# hint: 보통 테이프는 gradient를 몇 번 견디나요? 소스를 하나씩만 줄 수 있나요?
# read: 주의 1. tape.watch(x)의 생략
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return [tape.gradient(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO) for x in variables]
