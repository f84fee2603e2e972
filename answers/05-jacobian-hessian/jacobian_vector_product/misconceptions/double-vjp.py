# name: VJP를 두 번 써서 구함
# belief: 테이프만으로도 J v를 구할 수 있으니 전진 모드는 필요 없다.
# hint: 값은 맞습니다. 그런데 f가 계산되는 동안 무엇이 기록하고 있었습니까?
# read: 연습 2의 지킬 것
# needs: GradientTape, output_gradients
# same: jacobian-then-matvec, rows-then-matvec
# unless: jacobian, ForwardAccumulator
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.GradientTape() as inner:
        inner.watch(x)
        y = f(x)
    u = tf.ones_like(y)
    with tf.GradientTape() as outer:
        outer.watch(u)
        with tf.GradientTape() as again:
            again.watch(x)
            y = f(x)
        g = again.gradient(y, x, output_gradients=u)
    return outer.gradient(g, u, output_gradients=v)
