# name: 함수를 두 번 부름
# belief: 같은 함수를 다시 불러도 같은 값이니 괜찮다고 믿습니다.
# hint: 함수가 몇 번 불리는지 세어 보세요. 이미 계산한 값을 다시 쓸 수 있습니까?
# read: 해당 연습의 지킬 것
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    for _ in range(n):
        with tf.GradientTape() as tape:
            y = f(x)
        y = tape.gradient(y, x)
    return y
