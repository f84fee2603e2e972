# belief: copied-into-a-variable
# hint: 새 변수와 받은 x는 서로 다른 것입니다. 새 변수에서 x로 돌아갈 길이 있습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_value(upstream, -limit, limit)

        return tf.identity(x), grad

    return inner(tf.Variable(x))
