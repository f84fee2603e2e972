# belief: component-left-moved
# hint: 둘째 성분을 움직일 때 첫째 성분은 원래의 자리에 있습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, moved, differences = 0.01, x.numpy(), []
    for i in range(x.shape[0]):
        moved[i] += h
        up = f(tf.constant(moved))
        moved[i] -= 2 * h
        down = f(tf.constant(moved))
        differences.append((up - down) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
