# name: 작은 수를 √ 밖에서 더함
# belief: 작은 수를 어디에 더하든 그래디언트는 안전하다.
# hint: 영벡터에서 √에 들어가는 수는 얼마입니까? √ 밖에서 더한 수가 그것을 바꿉니까?
# read: 7) 길이
# needs: Add | add, reduce_sum | norm | tensordot | einsum | sum
# unless: where, if, cond, cast, maximum, multiply_no_nan, divide_no_nan, custom_gradient, is_nan | is_finite | is_inf
# fails: test, hidden
def safe_norm(x):
    return tf.sqrt(tf.reduce_sum(x**2)) + 1e-12
