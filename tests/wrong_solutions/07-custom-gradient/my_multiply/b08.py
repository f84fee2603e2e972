# belief: factors out upstream: upstream * (b, a), thinking the tuple stays a tuple (it becomes one stacked tensor)
# cause: 인자는 둘인데 그래디언트는 하나임
@tf.custom_gradient
def my_multiply(a, b):
    def grad(upstream):
        return upstream * (b, a)
    return a * b, grad
