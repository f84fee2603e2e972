# name: 그래디언트를 0으로 만듦
# belief: 반올림의 그래프는 평평하므로 0을 넘겨야 한다.
# hint: 여기에서는 미분계수를 얼마로 칩니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: custom_gradient
# unless: stop_gradient
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.zeros_like(upstream)
        return tf.round(x), grad

    return inner(x)
