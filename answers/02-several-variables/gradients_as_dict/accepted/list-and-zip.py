# style: 리스트로 미분한 뒤 이름과 다시 짝짓습니다.
def gradients_as_dict(f, values):
    names = list(values)
    variables = [tf.Variable(values[name], dtype=tf.float32) for name in names]
    with tf.GradientTape() as tape:
        z = f(dict(zip(names, variables)))
    return dict(zip(names, tape.gradient(z, variables)))
