# belief: called-by-keyword
# hint: 안의 함수를 어떻게 불렀습니까? 이름을 붙여 준 인자도 규칙의 입력입니까?
# read: 이름으로 부르면
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream
        return tf.round(x), grad

    return inner(x=x)
