# name: 자리 대신 값으로 찾음
# belief: 값을 알면 그 값이 몇 번째인지도 안다.
# hint: values에 같은 수가 두 번 있으면 index는 어느 자리를 줍니까?
# read: EX 5
# fails: hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(value, dtype=tf.float32) for value in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    gradients = tape.gradient(z, variables)
    numbers = [float(value) for value in values]
    return [gradients[numbers.index(number)] for number in numbers]
