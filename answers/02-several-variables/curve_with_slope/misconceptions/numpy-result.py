# name: NumPy 값을 돌려줌
# belief: 그림에 쓸 값이니 NumPy 배열이어야 한다고 믿습니다.
# hint: 결과의 type을 출력하고 지킬 것과 견주어 보세요.
# read: 연습 3의 지킬 것
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x.numpy(), y.numpy(), tape.gradient(y, x).numpy()
