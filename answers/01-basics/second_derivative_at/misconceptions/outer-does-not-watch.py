# name: 바깥 테이프가 감시하지 않음
# belief: 안쪽 테이프가 감시하면 바깥 테이프도 감시한다.
# hint: 두 테이프는 서로 모릅니다. 상수를 어느 테이프에 알려 주었습니까?
# read: STEP 3은 꼭 필요할까요?
# fails: test, hidden
# needs: watch
def second_derivative_at(f, x0):
    x = x0 if isinstance(x0, tf.Variable) else tf.cast(x0, tf.float32)
    with tf.GradientTape() as tape:
        with tf.GradientTape() as tape2:
            tape2.watch(x)
            y = f(x)
        first = tape2.gradient(y, x)
    return tape.gradient(first, x)
