# belief: NumPy 복사본을 +h 한 다음 -h만 해서 x-h가 아니라 x로 돌아온 것을 못 봄
# cause: 한쪽으로만 움직이고 2h로 나눔
def gradient_error(f, x):
    h = 0.01
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    errors = []
    for i in range(x.shape[0]):
        moved = x.numpy()
        moved[i] += h
        up = f(tf.constant(moved))
        moved[i] -= h
        down = f(tf.constant(moved))
        errors.append(tf.abs(g[i] - (up - down) / (2 * h)))
    return tf.reduce_max(errors)
