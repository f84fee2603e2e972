# name: 받은 변수를 저절로 감시되게 둠
# belief: watch를 부르지 않은 것은 감시받지 않는다.
# hint: 받은 값 가운데 tf.Variable이 있으면 어떻게 될까요? 테이프는 변수를 저절로 감시합니다.
# read: 주의 2. watch_accessed_variables=False
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    xs = [tf.cast(v, tf.float32) for v in values]
    with tf.GradientTape() as tape:
        for i in chosen:
            tape.watch(xs[i])
        y = f(*xs)
    grads = tape.gradient(y, xs)
    return [grads[i] if i in chosen else None for i in range(len(xs))]
