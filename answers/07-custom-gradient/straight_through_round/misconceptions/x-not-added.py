# name: x를 더하지 않음
# belief: 차이를 멈추면 x가 저절로 더해진다.
# hint: 반올림한 값이 되려면 그 차이에 무엇을 더해야 합니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: stop_gradient
def straight_through_round(x):
    return tf.stop_gradient(tf.round(x) - x)
