# name: x가 서로 지워짐
# belief: x를 더하고 빼면 값은 그대로이고 그래디언트만 1이 된다.
# hint: stop_gradient로 감싼 것을 상수로 보면 x - x만 남습니다. 그 미분계수는 얼마입니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: stop_gradient, Sub
# unless: custom_gradient
def straight_through_round(x):
    return x + tf.stop_gradient(tf.round(x)) - x
