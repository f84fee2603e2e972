# belief: nothing-returned
# hint: 함수의 마지막 줄은 무엇인가요? 부른 결과의 type을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        tape.watch(value)
        result = f(value)
    print(tape.gradient(result, value))
