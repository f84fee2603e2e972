# belief: tensors-are-watched
# hint: tf.constant를 넣고 불러 보세요. 상수를 테이프에 알려 준 줄이 있습니까?
# read: EX 7의 방법 1
# fails: test, hidden
def separate_gradients(functions, x0):
    x = x0 if isinstance(x0, (tf.Variable, tf.Tensor)) else tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    return [tape.gradient(y, x) for y in ys]
