# belief: single-where
# hint: 고르지 않은 쪽의 나눗셈도 실행됩니다. 0으로 나누지 않으려면 어디를 바꾸어야 합니까?
# read: 5) where의 함정
# needs: where
# unless: where*2, divide_no_nan, Sub | subtract
# fails: test, hidden
def safe_sinc(x):
    return tf.where(x == 0.0, 1.0, tf.sin(x) / x)
