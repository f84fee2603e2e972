# belief: sorted-order
# hint: 이름을 정렬한 순서와 변수를 만든 순서가 같습니까?
# read: EX 5의 방법 2
# fails: test, hidden
def gradients_as_dict(f, values):
    variables = {name: tf.Variable(value, dtype=tf.float32) for name, value in values.items()}
    with tf.GradientTape() as tape:
        z = f(variables)
    gradients = tape.gradient(z, list(variables.values()))
    return dict(zip(sorted(values), gradients))
