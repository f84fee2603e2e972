# name: 급수만 두고 안쪽을 바꾸지 않음
# belief: 고른 쪽의 식이 안전하면 다른 쪽은 보지 않아도 된다.
# hint: 급수를 골라도 고르지 않은 쪽의 0/0은 실행됩니다. 나누기 전에 무엇을 바꾸어야 합니까?
# read: 고치기
# needs: where, Sub | subtract
# unless: where*2, divide_no_nan
# fails: test, hidden
def safe_sinc(x):
    return tf.where(tf.abs(x) < 0.01, 1.0 - x**2 / 6.0, tf.sin(x) / x)
