# belief: numpy-returned
# hint: 돌려준 것의 type을 출력해 보세요. 마지막 줄에서 무엇을 꺼냈나요?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        tape.watch(value)
        result = f(value)
    return tape.gradient(result, value).numpy()
