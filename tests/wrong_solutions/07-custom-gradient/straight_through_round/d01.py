# belief: stop_gradient를 빠뜨림: 더하고 빼니까 앞의 x가 그래디언트 1을 준다고 믿음 (뒤의 -x를 잊음)
# cause: 아무것도 멈추지 않음
def straight_through_round(x):
    return x + (tf.round(x) - x)
