# name: 로그를 지나 곱함
# belief: 곱은 로그의 합으로 구해도 된다.
# hint: 음수와 0의 로그는 무엇입니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: log, exp
def my_multiply(a, b):
    return tf.exp(tf.math.log(a) + tf.math.log(b))
