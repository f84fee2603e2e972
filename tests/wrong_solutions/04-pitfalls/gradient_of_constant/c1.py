# belief: Believes that watch_accessed_variables=True makes the tape watch everything it meets, constants too; the option (the default anyway) concerns variables only, so the result is still None.
# cause: 상수를 감시하지 않음
def gradient_of_constant(f, value):
    # 접근하는 것을 모두 감시하게 한다
    with tf.GradientTape(watch_accessed_variables=True) as tape:
        result = f(value)
    return tape.gradient(result, value)
