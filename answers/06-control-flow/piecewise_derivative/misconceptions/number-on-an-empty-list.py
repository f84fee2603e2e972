# name: 빈 리스트에 번호로 넣음
# belief: 없는 번호에 대입하면 리스트가 그만큼 길어진다.
# hint: 빈 리스트에 0번 자리가 있습니까? 리스트의 끝에 붙이는 메서드는 무엇입니까?
# read: 연습 1
# needs: item-assigned
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for i in range(len(xs)):
        x = tf.Variable(xs[i], dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes[i] = tape.gradient(y, x)
    return slopes
