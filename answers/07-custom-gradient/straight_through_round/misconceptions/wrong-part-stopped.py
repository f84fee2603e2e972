# name: 다른 쪽을 멈춤
# belief: stop_gradient는 x와 반올림 가운데 어느 쪽에 써도 된다.
# hint: 테이프가 상수로 보는 것을 빼고 나면 어떤 식이 남습니까? 그 식의 미분계수는 얼마입니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: stop_gradient
def straight_through_round(x):
    return tf.stop_gradient(x) - x + tf.round(x)
