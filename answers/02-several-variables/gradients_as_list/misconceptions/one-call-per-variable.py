# belief: one-call-each
# hint: 함수가 몇 번 불리는지 세어 보세요. 소스를 한꺼번에 줄 수 있습니까?
# read: EX 5의 방법 1
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    result = []
    for x in variables:
        with tf.GradientTape() as tape:
            z = f(*variables)
        result.append(tape.gradient(z, x))
    return result
