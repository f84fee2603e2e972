# belief: not-watched
# hint: 테이프가 저절로 감시하는 것은 훈련 가능한 변수뿐입니다. f에 넣은 것은 무엇입니까?
# read: 1) 제어 흐름
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in xs:
        x = tf.constant(float(x))
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x))
    return slopes
