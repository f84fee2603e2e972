# belief: Believes that the weights can be applied after differentiating: multiplies the finished gradient (already summed over the outputs) by upstream; wrong values for m = n, shape error for most m != n.
# cause: 더한 뒤에 곱함
def vector_jacobian_product(f, x, upstream):
    with tf.GradientTape() as tape:
        tape.watch(x)
        out = f(x)
    J = tape.gradient(out, x)
    return upstream * J           # u와 J의 곱
