# name: x에 반올림한 값을 더함
# belief: 반올림한 것을 멈추어 더하기만 하면 값이 반올림된다.
# hint: x에 무엇을 더해야 반올림한 값이 됩니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: Add
def straight_through_round(x):
    return x + tf.stop_gradient(tf.round(x))
