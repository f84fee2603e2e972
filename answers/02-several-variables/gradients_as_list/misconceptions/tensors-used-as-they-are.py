# belief: tensors-are-watched
# hint: tf.constant가 섞인 목록을 넣어 보세요. 상수를 테이프에 알려 준 줄이 있습니까?
# read: EX 6
# fails: test, hidden
def gradients_as_list(f, values):
    xs = [v if isinstance(v, (tf.Variable, tf.Tensor)) else tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*xs)
    return tape.gradient(z, xs)
