# belief: not-watched
# hint: tf.cast의 결과는 변수가 아니라 텐서입니다. 누가 그것을 감시하나요?
# read: 주의 1. tape.watch(x)의 생략
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.cast(value, tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
