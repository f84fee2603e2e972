# belief: watch-gives-back
# hint: tape.watch(…)가 돌려주는 것을 출력해 보세요.
# read: 주의 1. tape.watch(x)의 생략
# fails: test, hidden
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        x = tape.watch(value)
        y = f(x)
    return tape.gradient(y, x)
