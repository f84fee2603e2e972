# belief: The student thinks the weights can be brought in after the gradient, by multiplying the column sums with the sum of the weights (so that the shape fits); wrong whenever m > 1 apart from accidents.
# cause: upstream의 합을 곱함
def vector_jacobian_product(f, x, upstream):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    column_sums = tape.gradient(y, x)
    # upstream은 (m,)이고 결과는 (n,)이라 바로 곱하면 오류 -> 합해서 곱함
    return tf.reduce_sum(upstream) * column_sums
