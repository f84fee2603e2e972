# belief: watched-too-late
# hint: 테이프는 감시하기 전에 지나간 계산을 기록하지 않습니다. watch와 f 가운데 무엇이 먼저인가요?
# read: 주의 1. tape.watch(x)의 생략
# fails: test, hidden
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        result = f(value)
        tape.watch(value)
    return tape.gradient(result, value)
