# name: 대상의 목록에서 값이 따로 나온다고 여김
# belief: 대상을 목록으로 넘기면 미분계수도 대상마다 하나씩 나온다.
# hint: 대상을 여럿 넘기면 미분계수가 대상마다 나옵니까, 더해져 나옵니까? 결과의 개수는 무엇을 따릅니까?
# read: EX 7의 방법 2
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    return tape.gradient(ys, [x] * len(ys))
