# belief: Thinks persistent=True is what allows differentiating twice: takes the first derivative after the with block and differentiates it again with the same tape, which did not record that calculation, so the result is None.
# cause: 테이프를 닫은 뒤 되풀이해 미분함
# seen: 그 값에서 소스까지 이어지는 기록이 없습니다
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    # gradient를 두 번 부르니까 persistent
    with tf.GradientTape(persistent=True) as t:
        t.watch(x)
        y = f(x)
    f1 = t.gradient(y, x)
    f2 = t.gradient(f1, x)
    del t
    return f2
