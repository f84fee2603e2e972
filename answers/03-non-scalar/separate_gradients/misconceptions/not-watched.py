# belief: not-watched
# hint: 테이프가 저절로 감시하는 것은 훈련 가능한 변수뿐입니다. 여기서 x는 무엇입니까?
# read: EX 7의 방법 1
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.convert_to_tensor(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    return [tape.gradient(y, x) for y in ys]
