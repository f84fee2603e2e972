# belief: nothing-returned
# hint: 함수의 마지막 줄은 무엇입니까? 부른 결과의 type을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    print(x, y, tape.gradient(y, x))
