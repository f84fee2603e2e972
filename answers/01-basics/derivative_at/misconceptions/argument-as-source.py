# name: 상수를 감시하지 않음
# belief: 받은 x0이 무엇이든 그대로 소스로 쓸 수 있다고 믿습니다.
# hint: 변수가 아닌 것을 소스로 쓰려면 테이프에 무엇을 알려 주어야 합니까?
# read: EX 1의 STEP 3
def derivative_at(f, x0):
    with tf.GradientTape() as tape:
        y = f(x0)
    return tape.gradient(y, x0)
