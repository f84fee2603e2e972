# name: 상수를 감시하지 않음
# belief: 실수로만 바꾸면 테이프가 알아서 감시한다.
# hint: tf.cast의 결과는 변수가 아니라 텐서입니다. 누가 그것을 감시하나요?
# read: ❗ tape.watch(x)의 생략
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.cast(value, tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
