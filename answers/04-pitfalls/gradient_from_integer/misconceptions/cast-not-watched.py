# name: 상수를 감시하지 않음
# belief: 테이프가 켜져 있으면 상수로 한 계산도 저절로 기록된다고 믿습니다.
# hint: tf.cast의 결과는 변수가 아니라 텐서입니다. 누가 그것을 감시하나요?
# read: 주의 1. tape.watch(x)의 생략
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.cast(value, tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
