# belief: numpy-returned
# hint: 결과의 원소마다 type을 출력하고 지킬 것과 견주어 보세요.
# read: 연습 7의 지킬 것
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return [np.zeros(x.shape, np.float32) if g is None else g for x, g in zip(variables, tape.gradient(y, variables))]
