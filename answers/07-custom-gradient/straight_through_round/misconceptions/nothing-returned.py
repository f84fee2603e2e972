# belief: nothing-returned
# hint: return이 있습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        return tf.round(x), lambda upstream: upstream

    inner(x)
