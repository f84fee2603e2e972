# name: 합끼리 견줌
# belief: 모두 더한 것이 같으면 성분도 모두 같다.
# hint: 어긋난 성분이 더하면서 서로 지워지지 않습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: reduce_sum | sum
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.abs(tf.reduce_sum(gradient) - tf.reduce_sum(tf.stack(differences)))
