# belief: not-watched
# hint: 연결된 자리까지 0이 되었습니다. tf.constant는 누가 감시하나요?
# read: 주의 5. 연결되지 않는 변수의 경우 출력을 0으로 바꿀 수 있다
# fails: test, hidden
def gradients_or_zeros(f, values):
    xs = [tf.constant(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*xs)
    return tape.gradient(y, xs, unconnected_gradients=tf.UnconnectedGradients.ZERO)
