# belief: zero-vector-left
# hint: 영벡터를 넣고 그래디언트를 출력해 보세요. 제곱의 합이 0일 때를 따로 다루었습니까?
# read: 7) 길이
# unless: Add | add, where, if, cond, cast, maximum, multiply_no_nan, divide_no_nan, custom_gradient, is_nan | is_finite | is_inf
# fails: test, hidden
def safe_norm(x):
    return tf.norm(x)
