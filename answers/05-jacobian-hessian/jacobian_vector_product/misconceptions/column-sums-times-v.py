# name: 열의 합에 v를 곱함
# belief: tape.gradient가 준 것에 v를 곱하면 J v이다.
# hint: tape.gradient가 준 것은 야코비 행렬입니까, 그 열의 합입니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: gradient
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x) * v
