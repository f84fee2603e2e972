# name: 나누는 x를 바꾸지 않음
# belief: sin에 들어가는 수만 바꾸면 된다.
# hint: 안쪽에서 바꾼 수로 나눕니까, x로 나눕니까? 고르지 않은 쪽도 0으로 나눕니다.
# read: 고치기
# needs: where*2
# unless: factorial
# fails: test, hidden
def safe_sinc(x):
    safe = tf.where(x == 0.0, 1.0, x)
    return tf.where(x == 0.0, 1.0 - x**2 / 6.0, tf.sin(safe) / x)
