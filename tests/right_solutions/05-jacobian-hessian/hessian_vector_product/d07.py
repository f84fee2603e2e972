# style: Variable, no watch, scalar g.v by einsum inside the outer tape, recursion on the order
def hessian_vector_product(f, x, v):
    def slope(order, var):
        with tf.GradientTape() as tape:
            if order == 1:
                value = f(var)
            else:
                value = tf.einsum("i,i->", slope(order - 1, var), v)
        return tape.gradient(value, var)

    return slope(2, tf.Variable(x))
