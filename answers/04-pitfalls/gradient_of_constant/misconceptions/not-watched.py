# name: 상수를 감시하지 않음
# belief: 테이프 안에서 쓰기만 하면 tf.constant도 감시받는다.
# hint: 테이프가 스스로 감시하는 것은 훈련 가능한 변수뿐입니다. value는 무엇인가요?
# read: ❗ tape.watch(x)의 생략
# fails: test, hidden
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        result = f(value)
    return tape.gradient(result, value)
