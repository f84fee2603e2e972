# belief: copied-into-a-variable
# hint: 새 변수와 받은 x는 서로 다른 것입니다. 새 변수에서 x로 돌아갈 길이 있습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def straight_through_round(x):
    copy = tf.Variable(x)
    return copy + tf.stop_gradient(tf.round(copy) - copy)
