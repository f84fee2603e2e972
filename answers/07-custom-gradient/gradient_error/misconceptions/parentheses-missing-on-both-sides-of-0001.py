# belief: difference-in-parentheses
# hint: 나눗셈은 빼기보다 먼저이고, / 2 * h는 왼쪽부터 차례로 계산합니다. 무엇을 무엇으로 나누었습니까?
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
        differences.append(f(x + move) - f(x - move) / 2 * h)
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
