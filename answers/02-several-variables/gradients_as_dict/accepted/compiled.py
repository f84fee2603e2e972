# style: tf.function으로 만든 도우미가 딕셔너리를 받아 미분합니다.
@tf.function(reduce_retracing=False)
def _noop(x):
    return x

def gradients_as_dict(f, values):
    tensors = {name: _noop(tf.constant(float(value))) for name, value in values.items()}

    @tf.function
    def run(inputs):
        with tf.GradientTape() as tape:
            tape.watch(inputs)
            y = f(inputs)
        return tape.gradient(y, inputs)

    return run(tensors)
