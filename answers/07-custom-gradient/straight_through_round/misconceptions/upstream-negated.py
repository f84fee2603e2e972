# name: 상류의 부호를 바꿈
# belief: 거꾸로 가면 부호가 바뀐다.
# hint: 상류가 4이면 x는 얼마를 받아야 합니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: custom_gradient, USub | Sub
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return -upstream

        return tf.round(x), grad

    return inner(x)
