# name: 리스트에 텐서를 더함
# belief: 리스트에 텐서를 더하면 끝에 붙는다.
# hint: 빈 리스트에 텐서를 더하면 무엇이 됩니까? 반복할 때마다 type과 형상을 출력해 보세요.
# read: 연습 1
# needs: Add
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in xs:
        x = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes += tape.gradient(y, x)
    return slopes
