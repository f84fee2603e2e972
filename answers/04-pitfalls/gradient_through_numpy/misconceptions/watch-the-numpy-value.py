# belief: middle-watched
# hint: s를 감시하면 s가 x에서 어떻게 나왔는지도 테이프가 아나요?
# read: 테이프가 못 보는 계산: NumPy
# fails: test, hidden
def gradient_through_numpy(x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        s = tf.constant(np.sin(x.numpy()))
        tape.watch(s)
        y = s ** 2 + x
    ds, dx = tape.gradient(y, [s, x])
    return ds + dx
