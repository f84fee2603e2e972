# belief: Thinks the weights can be applied afterwards: takes the ordinary gradient (all weights 1) and multiplies the result by upstream, which mixes up the m outputs with the n inputs.
# cause: 더한 뒤에 곱함
def vector_jacobian_product(f, x, upstream):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.gradient(y, x)
    return upstream * J
