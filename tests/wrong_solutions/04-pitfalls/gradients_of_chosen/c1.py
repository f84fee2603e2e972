# belief: Thinks that only the returned list matters: the tape still watches all variables, and the gradients that were not chosen are replaced by None afterwards.
# cause: 결과만 None으로 바꿈
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    grads = tape.gradient(y, variables)
    for i in range(len(grads)):
        if i not in chosen:
            grads[i] = None       # 고르지 않은 것은 지운다
    return grads
