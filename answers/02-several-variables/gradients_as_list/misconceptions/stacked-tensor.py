# belief: stacked
# hint: tape.gradient에 넘긴 소스는 수마다 하나씩입니까? 그렇다면 돌려준 리스트를 바꿀 필요가 있습니까?
# read: 2)의 표
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    return tf.stack(tape.gradient(z, variables))
