# belief: called-twice
# hint: 한 번 호출할 때 f가 몇 번 불리는지 세어 보세요. 이미 계산한 값을 다시 쓸 수 있습니까?
# read: 연습 2의 지킬 것
# fails: test, hidden
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    print("f =", f(x))
    with tf.GradientTape() as tape:
        with tf.GradientTape() as tape2:
            y = f(x)
        first = tape2.gradient(y, x)
    return tape.gradient(first, x)
