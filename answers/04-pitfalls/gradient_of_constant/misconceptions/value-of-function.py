# belief: function-value
# hint: result는 f(value)입니다. 기록을 거꾸로 따라가는 함수를 불렀나요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        tape.watch(value)
        result = f(value)
    return result
