# belief: integer
# hint: 만든 변수의 dtype을 출력해 보세요. 정수를 조금만 움직일 수 있습니까?
# read: EX 5의 첫 두 줄
# fails: test, hidden
def gradients_as_dict(f, values):
    variables = {name: tf.Variable(value) for name, value in values.items()}
    with tf.GradientTape() as tape:
        z = f(variables)
    return tape.gradient(z, variables)
