# name: 상류에 x를 곱함
# belief: 규칙에는 언제나 x가 들어간다.
# hint: x가 조금 변할 때 결과가 그만큼 변한다고 치면, 상류에 얼마를 곱해야 합니까?
# read: 반올림을 통과시키기
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * x
        return tf.round(x), grad

    return inner(x)
