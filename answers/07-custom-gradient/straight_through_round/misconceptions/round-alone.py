# name: 반올림을 그대로 씀
# belief: tf.round를 쓰면 그래디언트도 저절로 나온다.
# hint: tf.round의 그래디언트는 무엇이었습니까? 규칙을 따로 정했습니까?
# read: 코드에는 잘못이 없는데
# fails: test, hidden
# needs: round | floor | ceil | rint
# unless: custom_gradient, stop_gradient, grad_pass_through
def straight_through_round(x):
    return tf.round(x)
