# name: 테이프 밖에서 계산함
# belief: 테이프 밖에서 한 계산도 기록된다고 믿습니다.
# hint: 함수를 계산하는 순간에 테이프가 켜져 있습니까?
# read: EX 1의 STEP 4
# fails: test, hidden
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
    return tape.gradient(y, x)
