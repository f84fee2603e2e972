# style: Variable, lists of primals and tangents, walrus, jvp inside the with, einsum-free
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(primals=[var := tf.Variable(x)], tangents=[v]) as forward:
        return forward.jvp(f(var), unconnected_gradients=tf.UnconnectedGradients.ZERO)
