# name: 두 자리를 바꿈
# belief: 두 항 가운데 어느 것을 멈추어도 같다.
# hint: 그래디언트는 stop_gradient 밖에 남은 항으로 갑니다. 밖에 있어야 할 것은 x입니까, round(x)입니까?
# read: 반올림을 통과시키기
# needs: stop_gradient
# fails: test, hidden
def straight_through_round(x):
    rounded = tf.round(x)
    return rounded + tf.stop_gradient(x - rounded)
