# belief: believes rounding is floor(x + 0.5) (school rule: half up)
# cause: 한가운데의 수를 늘 올림
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream
        return tf.floor(x + 0.5), grad
    return inner(x)
