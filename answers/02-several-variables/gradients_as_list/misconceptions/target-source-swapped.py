# belief: target-source-swapped
# hint: 무엇을 무엇으로 미분합니까? gradient의 첫 인자는 어느 쪽입니까?
# read: 2)의 대상과 소스
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    return tape.gradient(variables, z)
