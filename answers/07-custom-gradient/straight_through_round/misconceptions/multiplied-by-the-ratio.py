# name: 멈춘 비율을 곱함
# belief: 값이 맞도록 멈춘 비율을 곱하면 그래디언트도 1이다.
# hint: 테이프에게 멈춘 비율은 상수입니다. x에 그 상수를 곱한 식의 미분계수는 얼마입니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: stop_gradient, Div
def straight_through_round(x):
    return x * tf.stop_gradient(tf.round(x) / x)
