# belief: one-call-each
# hint: 함수가 몇 번 불리는지 세어 보세요. 소스를 한꺼번에 줄 수 있습니까?
# read: EX 5의 방법 2
# fails: test, hidden
def gradients_as_dict(f, values):
    variables = {name: tf.Variable(value, dtype=tf.float32) for name, value in values.items()}
    result = {}
    for name, x in variables.items():
        with tf.GradientTape() as tape:
            z = f(variables)
        result[name] = tape.gradient(z, x)
    return result
