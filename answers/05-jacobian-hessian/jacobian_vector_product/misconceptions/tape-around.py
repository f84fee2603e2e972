# name: 테이프를 함께 켬
# belief: 미분하려면 언제나 테이프를 켜야 한다.
# hint: 값은 맞습니다. 테이프는 이 코드에서 무슨 일을 합니까?
# read: 연습 2의 지킬 것
# needs: GradientTape, ForwardAccumulator
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
            y = f(x)
    return accumulator.jvp(y)
