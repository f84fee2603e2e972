# belief: upstream-forgotten
# hint: 테이프가 준 것은 국소 미분계수입니다. 규칙이 받은 상류는 어디에 있습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
@tf.custom_gradient
def my_multiply(a, b):
    def grad(upstream):
        with tf.GradientTape() as tape:
            tape.watch([a, b])
            p = a * b
        by_a, by_b = tape.gradient(p, [a, b])
        return by_a, by_b

    return a * b, grad
