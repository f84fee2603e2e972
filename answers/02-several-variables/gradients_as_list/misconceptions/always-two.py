# belief: as-many-as-in-the-example
# hint: values에 수가 하나이거나 다섯이면 이 프로그램은 어떻게 됩니까?
# read: EX 5의 방법 1
# fails: test, hidden
def gradients_as_list(f, values):
    x = tf.Variable(values[0], dtype=tf.float32)
    y = tf.Variable(values[-1], dtype=tf.float32)
    with tf.GradientTape() as tape:
        z = f(x, y)
    dzdx, dzdy = tape.gradient(z, [x, y])
    return [dzdx, dzdy]
