# style: stop_gradient로 차이를 상수로 만들어 더한다
def straight_through_round(x):
    return x + tf.stop_gradient(tf.round(x) - x)
