# name: 0을 따로 다루지 않음
# belief: 식을 그대로 쓰면 0에서는 저절로 극한값이 나온다.
# hint: x가 0일 때 이 식은 무엇을 무엇으로 나눕니까? 그때의 값을 출력해 보세요.
# read: 8)
# unless: where, if, cond, maximum, divide_no_nan, multiply_no_nan, is_nan | is_finite | is_inf, Add | add
# fails: test, hidden
def safe_sinc(x):
    return tf.sin(x) / x
