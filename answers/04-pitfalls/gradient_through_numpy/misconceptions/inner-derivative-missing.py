# belief: inner-derivative-missing
# hint: 제곱 안에 있는 sin(x)도 x에 따라 변합니다. 연쇄 법칙을 떠올리세요.
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_through_numpy(x0):
    x = tf.cast(x0, tf.float32)
    return 2.0 * tf.sin(x) + 1.0
