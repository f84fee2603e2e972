# name: 안쪽 도함수를 빠뜨림
# belief: 안쪽 함수의 도함수는 곱하지 않아도 된다고 믿습니다.
# hint: 제곱 안에 있는 sin(x)도 x에 따라 변합니다. 연쇄 법칙을 떠올리세요.
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_through_numpy(x0):
    x = tf.cast(x0, tf.float32)
    return 2.0 * tf.sin(x) + 1.0
