# name: 빼지 않고 더함
# belief: 두 값을 더해 2h로 나눈다.
# hint: 변화율은 두 값의 합에서 나옵니까, 차이에서 나옵니까?
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
        differences.append((f(x + move) + f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
