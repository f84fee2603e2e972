# belief: not-watched
# hint: 테이프가 저절로 감시하는 것은 훈련 가능한 변수뿐입니다. 상수라면 무엇을 더 해야 합니까?
# read: EX 7의 방법 1
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.constant(float(x0))
    with tf.GradientTape() as tape:
        y = [f(x) for f in functions]
    return tape.gradient(y, x)
