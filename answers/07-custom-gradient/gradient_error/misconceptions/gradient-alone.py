# name: 그래디언트의 크기를 돌려줌
# belief: 테이프의 그래디언트가 곧 오차이다.
# hint: 무엇과 무엇을 견주어야 합니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# unless: Sub
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tf.reduce_max(tf.abs(tape.gradient(y, x)))
