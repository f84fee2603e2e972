# belief: mean-for-sum
# hint: 원소가 세 개일 때 결과를 손으로 구한 값과 견주어 보세요. 몇 배 차이입니까?
# read: 대상이 벡터일 때
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.reduce_mean(f(x))
    return tape.gradient(y, x)
