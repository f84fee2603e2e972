# style: 변수 대신 텐서를 만들어 딕셔너리째 감시합니다.
def gradients_as_dict(f, values):
    tensors = {}
    for name in values:
        tensors[name] = tf.cast(values[name], tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(tensors)
        z = f(tensors)
    return tape.gradient(z, tensors)
