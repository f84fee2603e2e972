# name: 목록 전체를 대상으로 되풀이함
# belief: 반복하며 gradient를 부르면 미분계수가 저절로 하나씩 나온다.
# hint: 반복할 때 gradient에 넘긴 대상은 하나입니까, 목록 전체입니까?
# read: 합이 아니라 하나씩 필요할 때
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    return [tape.gradient(ys, x) for _ in ys]
