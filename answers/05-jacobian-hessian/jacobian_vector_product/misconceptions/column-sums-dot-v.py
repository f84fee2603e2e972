# name: 열의 합과 v를 내적함
# belief: tape.gradient가 준 것과 v를 내적하면 J v이다.
# hint: tape.gradient가 준 것은 야코비 행렬입니까, 그 열의 합입니까? 결과의 형상은 (m,)입니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: gradient
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tf.reduce_sum(tape.gradient(y, x) * v)
