# name: 값을 반올림하지 않음
# belief: 그래디언트를 통과시키려면 값도 그대로여야 한다.
# hint: x = 2.7을 넣으면 값이 얼마로 나와야 합니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# unless: round, rint, floor, ceil
def straight_through_round(x):
    return tf.identity(x)
