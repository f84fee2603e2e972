# name: 함수를 두 번 부름
# belief: 출력마다 함수를 다시 불러야 한다.
# hint: 정방향 패스의 기록 하나를 여러 번 거꾸로 읽을 수 있습니다. 가중치를 주면 한 번이면 됩니다.
# read: 합이 아니라 하나씩 필요할 때
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    total = tf.zeros_like(x)
    for i in range(len(upstream)):
        with tf.GradientTape() as tape:
            part = f(x)[i]
        total += upstream[i] * tape.gradient(part, x)
    return total
