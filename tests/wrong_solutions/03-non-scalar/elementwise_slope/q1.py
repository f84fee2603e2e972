# belief: The student thinks the target must be a scalar and makes it one with the mean, believing that this changes nothing; every slope is divided by the number of elements, wrong for more than one element.
# cause: 합 대신 평균을 구함
def elementwise_slope(f, x):
    x = tf.convert_to_tensor(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.reduce_mean(f(x))   # 스칼라로 만들어야 미분이 됨
    return tape.gradient(y, x)
