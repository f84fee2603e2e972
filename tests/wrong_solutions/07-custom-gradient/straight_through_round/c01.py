# belief: stop_gradient 괄호를 잘못 닫음: -x가 밖에 있어 x의 기여가 상쇄되는 것을 못 봄
# cause: x가 서로 지워짐
def straight_through_round(x):
    return x + tf.stop_gradient(tf.round(x)) - x
