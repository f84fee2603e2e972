# belief: not-watched
# hint: 테이프가 저절로 감시하는 것은 훈련 가능한 변수뿐입니다. value는 무엇인가요?
# read: 주의 1. tape.watch(x)의 생략
# fails: test, hidden
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        result = f(value)
    return tape.gradient(result, value)
