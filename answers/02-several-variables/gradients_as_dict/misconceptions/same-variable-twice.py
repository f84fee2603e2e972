# name: 키와 변수의 짝이 틀림
# belief: 키의 이름만 맞으면 그 이름의 변수로 미분된다.
# hint: 딕셔너리에서 미분할 것을 정하는 것은 키입니까, 값입니까?
# read: EX 5의 오타 실험
# fails: test, hidden
def gradients_as_dict(f, values):
    variables = {name: tf.Variable(value, dtype=tf.float32) for name, value in values.items()}
    with tf.GradientTape() as tape:
        z = f(variables)
    last = list(variables.values())[-1]
    return tape.gradient(z, {name: last for name in variables})
