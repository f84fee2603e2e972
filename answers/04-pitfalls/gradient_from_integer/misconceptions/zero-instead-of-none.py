# belief: none-hidden-by-zero
# hint: ZERO는 끊긴 길을 잇지 않고 가릴 뿐입니다. 길이 왜 끊겼는지 찾아보세요.
# read: 주의 5. 연결되지 않는 변수의 경우 출력을 0으로 바꿀 수 있다
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.cast(value, tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
