# belief: stacked
# hint: tape.gradient가 돌려준 것의 type은 무엇입니까? 그것을 바꿀 필요가 있습니까?
# read: 2)의 표
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    return tf.stack(tape.gradient(z, variables))
