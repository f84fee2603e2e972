# belief: tensors-are-watched
# hint: tf.constant가 섞인 딕셔너리를 넣어 보세요. 상수를 테이프에 알려 준 줄이 있습니까?
# read: EX 6
# fails: test, hidden
def gradients_as_dict(f, values):
    inputs = {
        name: v if isinstance(v, (tf.Variable, tf.Tensor)) else tf.Variable(v, dtype=tf.float32)
        for name, v in values.items()
    }
    with tf.GradientTape() as tape:
        z = f(inputs)
    return tape.gradient(z, inputs)
