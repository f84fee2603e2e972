# belief: not-watched
# hint: 변수가 아닌 것을 소스로 쓰려면 테이프에 무엇을 알려 주어야 합니까?
# read: EX 6
# fails: test, hidden
def gradients_as_list(f, values):
    xs = [tf.cast(v, tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*xs)
    return tape.gradient(z, xs)
