# name: 원소별 곱 대신 안쪽 곱을 씀
# belief: tensordot은 원소마다의 곱이다.
# hint: 원소별 곱의 형상은 무엇입니까? 곱한 다음에 더하지 않는 연산은 무엇입니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: tensordot
def my_multiply(a, b):
    return tf.tensordot(a, b, 1)
