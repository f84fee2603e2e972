# name: 자른 결과를 쓰지 않음
# belief: clip_by_value를 부르면 그 텐서가 바뀐다.
# hint: clip_by_value는 자른 것을 어디에 둡니까? 규칙이 돌려주는 것은 무엇입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: clip_by_value, custom_gradient
# unless: ones_like, called-by-keyword
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            tf.clip_by_value(upstream, -limit, limit)
            return upstream
        return tf.identity(x), grad

    return inner(x)
