# belief: function-returned
# hint: 안에서 만든 함수를 불렀습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        return tf.round(x), lambda upstream: upstream

    return inner
