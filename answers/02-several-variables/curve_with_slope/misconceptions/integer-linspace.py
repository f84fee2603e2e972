# name: 정수를 넣은 tf.linspace를 그대로 씀
# belief: tf.linspace는 정수를 넣어도 float32를 준다.
# hint: 정수를 넣은 tf.linspace의 dtype을 출력해 보세요.
# read: EX 6의 첫 실험
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    x = tf.linspace(low, high, n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x, y, tape.gradient(y, x)
