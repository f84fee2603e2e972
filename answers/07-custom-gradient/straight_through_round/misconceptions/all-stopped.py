# name: 전체를 멈춤
# belief: stop_gradient로 감싸면 그래디언트가 그대로 통과한다.
# hint: stop_gradient가 감싼 것을 테이프는 무엇으로 봅니까? x로 돌아갈 길이 남아 있습니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: stop_gradient
# unless: custom_gradient, Add, Sub
def straight_through_round(x):
    return tf.stop_gradient(tf.round(x))
