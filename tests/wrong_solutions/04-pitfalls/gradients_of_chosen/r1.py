# belief: It is enough that the places that were not chosen show None in the result. The list is right, but the tape records all variables while f runs, so it is wrong whenever chosen is not everything.
# cause: 결과만 None으로 바꿈
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    grads = tape.gradient(y, variables)
    for i in range(len(grads)):
        if i not in chosen:
            grads[i] = None   # 고르지 않은 것은 버린다
    return grads
