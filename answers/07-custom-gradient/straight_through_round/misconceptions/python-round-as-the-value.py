# belief: python-round
# hint: 파이썬 수로 바꾸면 x가 벡터일 때 어떻게 됩니까? 원소마다 반올림하는 TensorFlow 연산은 무엇입니까?
# read: 반올림을 통과시키기
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream

        return round(float(x)), grad

    return inner(x)
