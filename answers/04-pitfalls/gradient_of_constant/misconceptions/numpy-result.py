# name: NumPy 값을 돌려줌
# belief: 숫자만 맞으면 종류는 상관없다.
# hint: 결과는 텐서여야 합니다. 마지막 줄에서 무엇을 꺼냈나요?
# read: 연습 1의 지킬 것
# fails: test, hidden
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        tape.watch(value)
        result = f(value)
    return tape.gradient(result, value).numpy()
