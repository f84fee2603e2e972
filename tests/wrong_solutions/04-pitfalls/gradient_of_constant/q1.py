# belief: The student thinks one has to watch the thing that is to be differentiated, i.e. the result instead of the source; value is still not watched, so it returns None for every input.
# cause: 대상을 감시함
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        result = f(value)
        tape.watch(result)   # 미분할 대상을 감시
    return tape.gradient(result, value)
