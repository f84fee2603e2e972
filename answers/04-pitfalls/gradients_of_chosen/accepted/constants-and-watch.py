# style: 모두 상수로 바꾸고, 고른 것의 그래디언트만 딕셔너리로 받아 리스트를 채웁니다
def gradients_of_chosen(f, values, chosen):
    if not chosen:
        return [None] * len(values)
    xs = [tf.constant(float(v)) for v in values]
    with tf.GradientTape(persistent=True) as tape:
        for i in sorted(chosen):
            tape.watch(xs[i])
        y = f(*xs)
    found = {i: tape.gradient(y, xs[i]) for i in chosen}
    return [found.get(i) for i in range(len(xs))]
