# belief: called-twice
# hint: 테이프 안에서 이미 구한 값을 다시 쓸 수 있습니다. 함수를 부르는 줄이 몇 군데입니까?
# read: 합이 아니라 하나씩 필요할 때
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    slopes = []
    for i in range(len(functions)):
        with tf.GradientTape() as tape:
            ys = [f(x) for f in functions]
        slopes.append(tape.gradient(ys[i], x))
    return slopes
