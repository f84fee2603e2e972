# name: 스칼라를 concat으로 이음
# belief: concat도 스칼라들을 벡터로 묶는다.
# hint: tf.concat은 이미 있는 축을 따라 잇습니다. 스칼라에 축이 있습니까? 새 축을 만들며 묶는 함수는 무엇입니까?
# read: 연습 1
# needs: concat
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in xs:
        x = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x))
    return tf.concat(slopes, axis=0)
