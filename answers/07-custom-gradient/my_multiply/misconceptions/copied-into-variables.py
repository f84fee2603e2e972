# name: 받은 a와 b를 새 변수로 옮김
# belief: 값이 같은 변수로 계산해도 받은 것까지 길이 이어진다.
# hint: 새 변수와 받은 a, b는 서로 다른 것입니다. 새 변수에서 받은 것으로 돌아갈 길이 있습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
# needs: Variable
def my_multiply(a, b):
    a, b = tf.Variable(a), tf.Variable(b)
    return a * b
