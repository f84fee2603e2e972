# belief: 반올림은 floor(x+0.5)와 같다고 믿음 (한가운데 수에서 다름)
# cause: 한가운데의 수를 늘 올림
@tf.custom_gradient
def straight_through_round(x):
    def grad(upstream):
        return upstream
    return tf.floor(x + 0.5), grad
