# name: 미분계수를 곱함
# belief: 함수가 여럿이면 미분계수를 모두 곱한다.
# hint: 곱하는 것은 함수가 어떻게 이어져 있을 때입니까? 여기에서 함수들은 서로 이어져 있습니까?
# read: EX 7의 방법 1
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    product = 1.0
    for y in ys:
        product = product * tape.gradient(y, x)
    return product
