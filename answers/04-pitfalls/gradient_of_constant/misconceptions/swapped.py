# belief: target-source-swapped
# hint: tape.gradient(대상, 소스)의 순서를 다시 보세요. 무엇을 무엇으로 미분하나요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        tape.watch(value)
        result = f(value)
    return tape.gradient(value, result)
