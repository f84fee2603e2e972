# belief: function-value
# hint: 기록을 거꾸로 따라가는 함수를 불렀나요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_through_numpy(x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.sin(x) ** 2 + x
    return tf.convert_to_tensor(y)
