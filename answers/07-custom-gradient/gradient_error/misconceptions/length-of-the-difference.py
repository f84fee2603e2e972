# name: 차이의 길이를 구함
# belief: 벡터의 차이는 길이로 잰다.
# hint: 가장 크게 어긋난 성분 하나만 보면 얼마입니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: norm | sqrt
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.norm(gradient - tf.stack(differences))
