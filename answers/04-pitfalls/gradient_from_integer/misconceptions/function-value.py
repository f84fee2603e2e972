# belief: function-value
# hint: 기록을 거꾸로 따라가는 함수를 불렀나요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.cast(value, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return y
