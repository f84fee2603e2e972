# name: 대상을 감시함
# belief: 감시해야 하는 것은 미분할 대상, 곧 결과다.
# hint: gradient의 둘째 인자, 곧 소스는 무엇인가요? 테이프가 처음부터 보아야 하는 것은 어느 쪽인가요?
# read: 주의 1. tape.watch(x)의 생략
# fails: test, hidden
# needs: watch
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        y = f(value)
        tape.watch(y)
    return tape.gradient(y, value)
