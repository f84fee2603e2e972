# belief: step-too-large
# hint: 중앙 차분의 오차는 h의 몇 제곱에 비례합니까? 연습은 h를 어디에서 고르라고 합니까?
# read: 규칙이 맞는지 확인하기
# fails: test
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.1, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
