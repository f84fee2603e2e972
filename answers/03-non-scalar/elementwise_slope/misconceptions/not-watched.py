# belief: not-watched
# hint: 테이프가 저절로 감시하는 것은 훈련 가능한 변수뿐입니다. 여기서 x는 무엇입니까?
# read: 원소마다 계산되는 함수
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.convert_to_tensor(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
