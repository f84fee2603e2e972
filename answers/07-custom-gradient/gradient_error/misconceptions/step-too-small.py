# name: 차분이 거의 0임
# belief: h를 아주 작게 잡거나 /2*h라고 써도 차분은 같다.
# hint: 차분만 출력해 보세요. 움직인 두 점이 정말 서로 다릅니까? h가 float32에서 사라질 만큼 작습니까? 나누는 것이 2h 전체입니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: Sub*2
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 1e-8, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
