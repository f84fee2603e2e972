# belief: zero-vector-left
# hint: 영벡터를 넣고 그래디언트를 출력해 보세요. 제곱의 합이 0일 때를 따로 다루었습니까?
# read: 7) 길이
# needs: Add | add
# unless: reduce_sum | norm | tensordot | einsum | sum, where, if, cond, cast, maximum, multiply_no_nan, divide_no_nan, custom_gradient, is_nan | is_finite | is_inf
# fails: test, hidden
def safe_norm(x):
    squares = 0.0
    for i in range(x.shape[0]):
        squares += x[i] ** 2
    return tf.sqrt(squares)
