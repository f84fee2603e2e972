# belief: argument-as-source
# hint: x0이 float이면 테이프가 알아볼 수 있는 값입니까? 먼저 무엇으로 바꾸어야 합니까?
# read: EX 1의 STEP 1
# fails: test, hidden
def derivative_at(f, x0):
    with tf.GradientTape() as tape:
        y = f(x0)
    return tape.gradient(y, x0)
