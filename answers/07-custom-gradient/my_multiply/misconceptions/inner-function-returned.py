# belief: function-returned
# hint: 안에서 만든 함수를 불렀습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        return a * b, lambda upstream: (upstream * b, upstream * a)

    return inner
