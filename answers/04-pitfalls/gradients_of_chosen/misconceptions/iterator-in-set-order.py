# belief: sorted-order
# hint: 집합에는 순서가 없습니다. 그래디언트를 구한 순서와 자리를 채우는 순서가 같은가요?
# read: 연습 8의 지킬 것
# fails: hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    picked = [variables[i] for i in chosen]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for x in picked:
            tape.watch(x)
        y = f(*variables)
    grads = iter(tape.gradient(y, picked))
    return [next(grads) if i in chosen else None for i in range(len(values))]
