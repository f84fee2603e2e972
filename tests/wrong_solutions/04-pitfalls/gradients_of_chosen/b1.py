# belief: Thinks it is enough that the unchosen places of the result are None: lets the tape record all variables as usual and blanks out the unchosen gradients afterwards.
# cause: 결과만 None으로 바꿈
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    grads = tape.gradient(y, variables)
    # 고르지 않은 건 None
    return [g if i in chosen else None for i, g in enumerate(grads)]
