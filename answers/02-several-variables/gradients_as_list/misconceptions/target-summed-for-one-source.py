# belief: gradient-summed
# hint: 변수가 둘이면 편도함수는 몇 개입니까?
# read: 2)의 표
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    return tf.add_n(tape.gradient(z, variables))
