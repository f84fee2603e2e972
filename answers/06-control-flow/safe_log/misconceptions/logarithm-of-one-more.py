# name: log x 대신 log(1 + x)를 구함
# belief: 1을 더하면 0에서도 안전하고 값도 맞다.
# hint: log1p(x)는 log x입니까, log(1 + x)입니까? x가 1일 때의 값을 출력해 보세요.
# read: 연습 4
# needs: log1p | Add | add
# fails: test, hidden
def safe_log(x):
    safe = tf.where(x > 0.0, x, 0.0)
    return tf.math.log1p(safe)
