# name: 쌓인 목록을 대상으로 넘김
# belief: 목록에 새 값을 더해 넘기면 새 값만 미분된다.
# hint: 두 번째 반복에서 gradient에 넘긴 목록에는 값이 몇 개 들어 있습니까?
# read: 합이 아니라 하나씩 필요할 때
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    ys, slopes = [], []
    with tf.GradientTape(persistent=True) as tape:
        for f in functions:
            ys.append(f(x))
            slopes.append(tape.gradient(ys, x))
    return slopes
