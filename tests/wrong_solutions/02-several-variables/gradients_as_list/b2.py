# belief: Thinks tf.Variable turns every number into a usable float by itself: makes the variables without dtype=tf.float32, so ints become int32 (None or a type error) and NumPy float64 numbers become float64.
# cause: 정수로 미분함
def gradients_as_list(f, values):
    var_list = []
    for v in values:
        var_list.append(tf.Variable(v))   # 변수는 자동으로 watch됨
    with tf.GradientTape() as tape:
        z = f(*var_list)
    return tape.gradient(z, var_list)
