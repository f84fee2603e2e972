# style: trainable flag decides what an ordinary tape records
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32, trainable=(i in chosen))
                 for i, v in enumerate(values)]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return tape.gradient(y, variables)
