# belief: rule-not-a-function
# hint: 둘째로 돌려주는 것은 나중에 상류를 받아 불립니다. 무엇이어야 합니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
@tf.custom_gradient
def my_multiply(a, b):
    return a * b, (b, a)
