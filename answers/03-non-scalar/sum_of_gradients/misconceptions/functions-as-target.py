# name: 함수 자체를 넘김
# belief: 함수의 값이 아니라 함수 자체를 미분하는 것이라고 믿습니다.
# hint: gradient에 넘긴 목록의 원소의 type을 찍어 보세요. 텐서입니까?
# read: EX 7의 방법 2
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    return tape.gradient(functions, x)
