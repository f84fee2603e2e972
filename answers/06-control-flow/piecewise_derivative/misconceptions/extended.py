# name: append 대신 extend를 부름
# belief: extend도 받은 것을 끝에 하나 붙인다.
# hint: extend는 원소를 하나 붙입니까, 받은 것에서 하나씩 꺼내 붙입니까? 스칼라에서 꺼낼 것이 있습니까?
# read: 연습 1
# needs: extend
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in xs:
        x = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.extend(tape.gradient(y, x))
    return slopes
