# name: 나누는 쪽에만 작은 수를 더함
# belief: 0으로 나누지만 않으면 값은 거의 맞다.
# hint: x가 0일 때 이 식의 값은 얼마입니까? 이 함수의 0에서의 값은 얼마여야 합니까?
# read: 8)
# needs: Add | add
# fails: test, hidden
def safe_sinc(x):
    return tf.sin(x) / (x + 1e-7)
