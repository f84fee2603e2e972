# name: 상수를 감시하지 않음
# belief: 테이프가 켜져 있으면 상수로 한 계산도 저절로 기록된다고 믿습니다.
# hint: 테이프가 저절로 감시하는 것은 훈련 가능한 변수뿐입니다. 여기서 x는 무엇입니까?
# read: 원소마다 계산되는 함수
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.convert_to_tensor(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
