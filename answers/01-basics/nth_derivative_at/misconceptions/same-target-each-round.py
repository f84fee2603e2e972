# belief: starts-again
# hint: 반복할 때마다 tape.gradient에 넘기는 대상은 무엇입니까? 앞에서 구한 미분계수입니까?
# read: 연습 6의 지킬 것
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
    result = y
    for _ in range(n):
        result = tape.gradient(y, x)
    return tf.convert_to_tensor(result)
