# name: 합을 x에서 시작함
# belief: 합을 담을 변수의 처음 값은 x로 두면 된다.
# hint: 반복문에 들어가기 전에 합에는 무엇이 들어 있습니까? 그것을 x로 미분하면 얼마입니까?
# read: EX 7의 방법 3
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        total = x
        for f in functions:
            total = total + f(x)
    return tape.gradient(total, x)
