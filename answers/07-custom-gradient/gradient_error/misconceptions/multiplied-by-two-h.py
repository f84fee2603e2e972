# name: 나누지 않고 곱함
# belief: 차이에 2h를 곱하면 미분계수이다.
# hint: 변화율은 차이에 거리를 곱한 것입니까, 나눈 것입니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# unless: Div
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) * (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
