# style: float64로 계산한 뒤 결과를 float32로 바꿉니다.
def gradients_as_list(f, values):
    variables = [tf.Variable(tf.cast(v, tf.float64)) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    print("z =", z)
    return [tf.cast(g, tf.float32) for g in tape.gradient(z, variables)]
