# name: 변수를 돌려줌
# belief: 변수와 텐서는 같은 것이다.
# hint: 돌려준 셋의 type을 하나씩 출력해 보세요.
# read: 연습 3의 지킬 것
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    x = tf.Variable(tf.linspace(float(low), float(high), n))
    with tf.GradientTape() as tape:
        y = f(x)
    return x, y, tape.gradient(y, x)
