# belief: new-source
# hint: 소스는 f에 넣은 바로 그 변수입니까?
# read: EX 5의 방법 2
# fails: test, hidden
def gradients_as_dict(f, values):
    with tf.GradientTape() as tape:
        z = f({name: tf.Variable(value, dtype=tf.float32) for name, value in values.items()})
    return tape.gradient(z, {name: tf.Variable(value, dtype=tf.float32) for name, value in values.items()})
