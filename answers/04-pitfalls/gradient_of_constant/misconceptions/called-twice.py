# belief: called-twice
# hint: f를 부른 줄이 몇 군데인가요?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradient_of_constant(f, value):
    print(f(value))
    with tf.GradientTape() as tape:
        tape.watch(value)
        result = f(value)
    return tape.gradient(result, value)
