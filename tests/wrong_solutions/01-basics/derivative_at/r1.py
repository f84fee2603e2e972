# belief: tf.Variable(x0) always makes a float32 variable. Wrong for an int x0 (int32 variable, gradient None or an error) and for np.float64 (the result is float64).
# cause: 정수로 미분함
def derivative_at(f, x0):
    x = tf.Variable(x0)               # STEP 1
    with tf.GradientTape() as tape:   # STEP 2
        tape.watch(x)                 # STEP 3
        y = f(x)                      # STEP 4
    dydx = tape.gradient(y, x)        # STEP 5
    return dydx
