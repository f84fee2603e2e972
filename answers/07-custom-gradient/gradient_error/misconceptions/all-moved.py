# name: 성분을 한꺼번에 움직임
# belief: 모든 성분을 함께 움직여도 성분마다의 미분계수가 나온다.
# hint: x의 모든 성분에 h를 더하면 무엇의 변화율이 나옵니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# unless: one_hot, eye
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h = 0.01
    difference = (f(x + h) - f(x - h)) / (2 * h)
    return tf.reduce_max(tf.abs(gradient - difference))
