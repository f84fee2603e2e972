# belief: one-call-each
# hint: f를 몇 번 불렀습니까? 정방향 패스의 기록 하나를 여러 번 거꾸로 읽을 수는 없습니까?
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
