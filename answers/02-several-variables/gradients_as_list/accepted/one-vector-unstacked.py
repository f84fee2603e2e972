# style: 벡터 변수 하나를 풀어서 f에 넘기고 그래디언트를 다시 나눕니다.
def gradients_as_list(f, values):
    v = tf.Variable([float(value) for value in values])
    with tf.GradientTape() as tape:
        z = f(*tf.unstack(v))
    return tf.unstack(tape.gradient(z, v))
