# belief: 그래디언트는 항등 함수 x의 것이니 upstream에 x를 곱한다고 믿음 (함수와 미분계수를 혼동)
# cause: 상류에 x를 곱함
@tf.custom_gradient
def straight_through_round(x):
    def grad(upstream):
        return upstream * x
    return tf.round(x), grad
