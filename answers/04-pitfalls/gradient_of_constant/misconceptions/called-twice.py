# name: 함수를 두 번 부름
# belief: f를 시험 삼아 한 번 더 불러도 된다.
# hint: f를 부른 횟수를 세어 보세요. 저장해 둔 결과를 쓰면 됩니다.
# read: 연습 1의 지킬 것
# fails: test, hidden
def gradient_of_constant(f, value):
    print(f(value))
    with tf.GradientTape() as tape:
        tape.watch(value)
        result = f(value)
    return tape.gradient(result, value)
