# belief: argument-changed
# hint: 함수를 부른 뒤에 받은 딕셔너리를 출력해 보세요. 부르기 전과 같은 것이 들어 있습니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradients_as_dict(f, values):
    for name, value in values.items():
        if isinstance(value, (int, float)):
            values[name] = tf.Variable(float(value))
    variables = {name: tf.Variable(value, dtype=tf.float32) for name, value in values.items()}
    with tf.GradientTape() as tape:
        y = f(variables)
    return tape.gradient(y, variables)
