# name: 뺄셈의 순서를 바꿈
# belief: 차이를 더하기만 하면 어느 쪽에서 어느 쪽을 빼도 된다.
# hint: x에 무엇을 더해야 반올림한 값이 됩니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: Sub
def straight_through_round(x):
    return x + tf.stop_gradient(x - tf.round(x))
