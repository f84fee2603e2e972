# name: 파이썬 수로 돌려줌
# belief: 수 하나이면 파이썬 수로 돌려주어도 된다.
# hint: 결과의 종류와 자료형은 무엇이어야 합니까?
# read: 연습 5
# fails: test, hidden
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return float(tf.reduce_max(tf.abs(gradient - tf.stack(differences))))
