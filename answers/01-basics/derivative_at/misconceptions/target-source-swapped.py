# belief: target-source-swapped
# hint: 무엇을 무엇으로 미분합니까? gradient의 첫 인자는 어느 쪽입니까?
# read: 1) 기본 구조의 대상과 소스
# fails: test, hidden
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(x, y)
