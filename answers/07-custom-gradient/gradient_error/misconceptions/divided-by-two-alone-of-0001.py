# belief: divided-by-two-alone
# hint: 차이를 무엇으로 나누어야 변화율입니까? 식에 h가 있습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.001, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / 2)
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
