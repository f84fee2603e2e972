# belief: called-by-keyword
# hint: 안의 함수를 어떻게 불렀습니까? 이름을 붙여 준 인자도 규칙의 입력입니까?
# read: 이름으로 부르면
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(upstream, -limit, limit)
        return tf.identity(x), grad

    return inner(x=x)
