# name: h를 너무 작게 잡음
# belief: h는 작을수록 좋다.
# hint: float32에서 1.5 + 0.00000001은 얼마입니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: Sub*2
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 1e-8, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
