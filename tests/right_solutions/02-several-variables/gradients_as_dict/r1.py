# style: separate key and variable lists, zipped twice
def gradients_as_dict(f, values):
    이름들 = list(values.keys())
    변수들 = [tf.Variable(values[이름], dtype=tf.float32) for 이름 in 이름들]
    with tf.GradientTape() as tape:
        z = f(dict(zip(이름들, 변수들)))
    미분들 = tape.gradient(z, 변수들)
    return dict(zip(이름들, 미분들))
