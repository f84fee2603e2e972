# belief: source-before-conversion
# hint: 점이 정수일 때 감시한 것의 dtype은 무엇입니까? 감시하기 전에 바꿀 것은 무엇입니까?
# read: 모든 연습에서 지킬 것
# needs: cast
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in tf.constant(xs):
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(tf.cast(x, tf.float32))
        slopes.append(tape.gradient(y, x))
    return slopes
