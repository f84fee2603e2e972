# belief: function-as-target
# hint: gradient에 넘긴 첫 인자의 type을 출력해 보세요. 그것은 텐서입니까?
# read: 1) 기본 구조의 대상과 소스
# fails: test, hidden
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(f, x)
