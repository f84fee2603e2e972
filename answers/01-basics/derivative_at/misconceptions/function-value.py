# belief: function-value
# hint: STEP 5는 어디에 있습니까?
# read: EX 1의 STEP 5
# fails: test, hidden
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return y
