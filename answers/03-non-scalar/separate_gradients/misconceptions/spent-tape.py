# belief: spent-tape
# hint: 보통의 테이프는 gradient를 한 번 부르면 기록을 버립니다. 어떤 옵션이 필요합니까?
# read: EX 7의 방법 2
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    return [tape.gradient(y, x) for y in ys]
