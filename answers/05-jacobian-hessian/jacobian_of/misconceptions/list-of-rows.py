# belief: rows-not-stacked
# hint: 돌려준 것의 type을 출력해 보세요. 텐서 하나입니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        parts = tf.unstack(f(x))
    return [tape.gradient(part, x, unconnected_gradients="zero") for part in parts]
