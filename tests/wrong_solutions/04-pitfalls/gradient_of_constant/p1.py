# belief: tape.watch(value) returns the watched tensor. It returns None, so f gets None: an error (or nonsense) for every input.
# cause: watch의 결과를 씀
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        x = tape.watch(value)
        result = f(x)
    return tape.gradient(result, x)
