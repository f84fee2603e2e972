# name: 곱한 것을 더해 버림
# belief: 두 벡터의 곱은 수 하나이다.
# hint: 원소별 곱의 형상은 무엇입니까?
# read: 연습 3
# fails: test, hidden
def my_multiply(a, b):
    return tf.reduce_sum(a * b)
