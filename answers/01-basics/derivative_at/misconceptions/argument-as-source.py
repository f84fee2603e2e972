# name: 받은 값을 그대로 소스로 씀
# belief: 받은 값이 무엇이든 그대로 소스로 쓸 수 있다고 믿습니다.
# hint: x0이 float이면 테이프가 알아볼 수 있는 값입니까? 먼저 무엇으로 바꾸어야 합니까?
# read: EX 1의 STEP 1
# fails: test, hidden
def derivative_at(f, x0):
    with tf.GradientTape() as tape:
        y = f(x0)
    return tape.gradient(y, x0)
