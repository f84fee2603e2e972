# name: 상수를 감시하지 않음
# belief: 테이프가 켜져 있으면 상수로 한 계산도 저절로 기록된다고 믿습니다.
# hint: 테이프가 스스로 감시하는 것은 훈련 가능한 변수뿐입니다. value는 무엇인가요?
# read: 주의 1. tape.watch(x)의 생략
# fails: test, hidden
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        result = f(value)
    return tape.gradient(result, value)
