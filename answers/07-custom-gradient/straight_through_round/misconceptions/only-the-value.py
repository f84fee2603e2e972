# belief: only-the-value
# hint: custom_gradient를 붙인 함수가 돌려줄 것은 몇 가지입니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
@tf.custom_gradient
def straight_through_round(x):
    return tf.round(x)
