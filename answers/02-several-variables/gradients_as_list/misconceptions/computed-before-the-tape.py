# belief: outside-the-tape
# hint: 함수를 계산하는 순간에 테이프가 켜져 있습니까?
# read: EX 5의 방법 1
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    z = f(*variables)
    with tf.GradientTape() as tape:
        tape.watch(variables)
    return tape.gradient(z, variables)
