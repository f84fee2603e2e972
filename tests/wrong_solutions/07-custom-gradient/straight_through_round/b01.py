# belief: believes rounding is floor(x+0.5) (school rounding); the rule itself is right; only half-way numbers (2.5, 0.5) differ
# cause: 한가운데의 수를 늘 올림
@tf.custom_gradient
def straight_through_round(x):
    def grad(upstream):
        return upstream
    return tf.floor(x + 0.5), grad
