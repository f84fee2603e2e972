# name: 반올림한 값이 지워짐
# belief: stop_gradient로 감싼 것은 값에 더해지지 않는다.
# hint: x = 2.7을 넣으면 세 항은 각각 얼마입니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: stop_gradient, Add, Sub
# unless: custom_gradient
def straight_through_round(x):
    return tf.round(x) + x - tf.stop_gradient(tf.round(x))
