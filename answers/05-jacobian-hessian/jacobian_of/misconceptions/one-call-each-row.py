# belief: one-call-each
# hint: f를 몇 번 불렀습니까? 기록 하나를 여러 번 거꾸로 읽을 수는 없습니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def jacobian_of(f, x):
    rows = []
    for i in range(len(f(x))):
        with tf.GradientTape() as tape:
            tape.watch(x)
            part = f(x)[i]
        rows.append(tape.gradient(part, x, unconnected_gradients="zero"))
    return tf.stack(rows)
