# name: 리스트로 돌려줌
# belief: 딕셔너리로 물어도 결과는 리스트다.
# hint: 결과에서 이름 'b'의 값을 어떻게 꺼냅니까?
# read: 2)의 표
# fails: test, hidden
def gradients_as_dict(f, values):
    variables = {name: tf.Variable(value, dtype=tf.float32) for name, value in values.items()}
    with tf.GradientTape() as tape:
        z = f(variables)
    return tape.gradient(z, list(variables.values()))
