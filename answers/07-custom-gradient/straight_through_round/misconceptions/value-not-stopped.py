# name: 아무것도 멈추지 않음
# belief: x를 더하고 빼면 값은 그대로이고 그래디언트만 1이 된다.
# hint: x + (tf.round(x) - x)에서 테이프가 상수로 보는 것이 있습니까? x의 두 항을 미분하면 무엇이 남습니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: Add | Sub
# unless: stop_gradient, custom_gradient
def straight_through_round(x):
    return x + (tf.round(x) - x)
