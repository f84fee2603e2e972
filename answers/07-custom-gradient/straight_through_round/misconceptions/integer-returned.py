# name: 정수로 바꿈
# belief: 반올림한 것은 정수이므로 자료형도 정수이다.
# hint: 결과의 자료형은 무엇이어야 합니까? 정수를 지나 돌아가는 그래디언트가 있습니까?
# read: 연습 1
# fails: test, hidden
# needs: cast | int
def straight_through_round(x):
    return tf.cast(tf.round(x), tf.int32)
