# name: 테이프 밖에서 계산함
# belief: 테이프 밖에서 한 계산도 기록된다고 믿습니다.
# hint: 곱셈도 기록되어야 합니다. 그 줄이 with 안에 있습니까?
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(upstream * y, x)
