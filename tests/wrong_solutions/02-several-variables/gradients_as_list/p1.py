# belief: values.index(v) gives the position of v. With the same number twice it gives the first position both times, so the second one's gradient is wrong.
# cause: 자리 대신 값으로 찾음
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    grads = tape.gradient(z, variables)

    numbers = [float(v) for v in values]
    결과 = []
    for 수 in numbers:
        결과.append(grads[numbers.index(수)])
    return 결과
