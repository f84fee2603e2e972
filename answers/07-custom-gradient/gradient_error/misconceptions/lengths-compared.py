# name: 길이끼리 견줌
# belief: 두 벡터의 길이가 같으면 같은 벡터이다.
# hint: 길이가 같아도 성분이 다를 수 있습니다. 성분마다 뺐습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: norm*2 | sqrt*2
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.abs(tf.norm(gradient) - tf.norm(tf.stack(differences)))
