# name: 그래디언트와 차분이 더해짐
# belief: 어느 쪽에서 어느 쪽을 빼든 견주는 데에는 상관없다.
# hint: 차분을 구할 때 f(x + h)에서 f(x - h)를 뺐습니까? 그래디언트에서 차분을 뺐습니까, 더했습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x - move) - f(x + move)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
