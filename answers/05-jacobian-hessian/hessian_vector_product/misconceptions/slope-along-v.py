# belief: differentiated-once
# hint: f를 몇 번 미분했습니까? 결과의 형상은 (n,)입니까?
# read: 헤세 행렬 없이
# unless: ForwardAccumulator
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tf.reduce_sum(tape.gradient(y, x) * v)
