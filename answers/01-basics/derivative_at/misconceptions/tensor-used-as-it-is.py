# belief: tensors-are-watched
# hint: tf.constant를 넣고 불러 보세요. 상수를 테이프에 알려 준 줄이 있습니까?
# read: STEP 3은 꼭 필요할까요?
# fails: test, hidden
def derivative_at(f, x0):
    x = x0 if isinstance(x0, (tf.Variable, tf.Tensor)) else tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
