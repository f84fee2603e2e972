# name: 더하지 않고 합성함
# belief: 함수를 차례로 적용한 것이 합이다.
# hint: 둘째 함수는 x를 받아야 합니까, 첫 함수의 값을 받아야 합니까?
# read: EX 7의 방법 3
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = x
        for f in functions:
            y = f(y)
    return tape.gradient(y, x)
