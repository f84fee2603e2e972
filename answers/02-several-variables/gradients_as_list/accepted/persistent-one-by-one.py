# style: 지속 테이프를 켜고 변수마다 gradient를 따로 부릅니다.
def gradients_as_list(f, values):
    variables = tuple(tf.Variable(float(v)) for v in values)
    with tf.GradientTape(persistent=True) as tape:
        z = f(*variables)
    result = [tape.gradient(z, x) for x in variables]
    del tape
    return result
