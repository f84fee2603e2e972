# name: 예제의 10을 그대로 둠
# belief: 예제의 식을 그대로 쓰면 반올림이 된다.
# hint: 예제에서 10.0이 있던 자리에는 여기에서 무엇이 와야 합니까?
# read: 반올림을 통과시키기
# fails: test, hidden
def straight_through_round(x):
    return x + tf.stop_gradient(10.0 - x)
