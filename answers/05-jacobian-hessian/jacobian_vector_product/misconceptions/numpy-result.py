# belief: numpy-returned
# hint: jvp가 준 것과 돌려준 것의 type을 출력해 견주어 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x)
    return accumulator.jvp(y).numpy()
