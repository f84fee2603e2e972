# name: h의 제곱으로 나눔
# belief: 중앙 차분은 h의 제곱으로 나눈다.
# hint: x - h에서 x + h까지의 거리는 얼마입니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: Div
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / h**2)
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
