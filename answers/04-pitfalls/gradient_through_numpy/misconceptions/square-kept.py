# name: 바깥의 제곱을 미분하지 않음
# belief: 제곱은 그대로 두고 안의 sin(x)만 cos(x)로 바꾸면 된다.
# hint: 합성함수를 미분하면 무엇과 무엇을 곱하나요? 제곱을 미분한 값은 어디에 있나요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_through_numpy(x0):
    x = tf.cast(x0, tf.float32)
    return tf.cos(x) ** 2 + 1.0
