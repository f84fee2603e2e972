# name: 자리 대신 값으로 고름
# belief: 고른 자리의 값과 같은 값이면 고른 것이다.
# hint: values에 같은 수가 두 번 있으면 고르지 않은 자리도 고르게 됩니까? np.float64 0.1과 float32 0.1은 같습니까?
# read: 주의 2. watch_accessed_variables=False
# fails: hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(value, dtype=tf.float32) for value in values]
    wanted = [float(values[place]) for place in chosen]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for variable in variables:
            if float(variable) in wanted:
                tape.watch(variable)
        y = f(*variables)
    return tape.gradient(y, variables)
