# belief: for-batches-only
# hint: batch_jacobian은 첫 축을 예제의 개수로 봅니다. x의 첫 축은 무엇입니까?
# read: batch_jacobian: 믿어도 되는 때
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.batch_jacobian(y, x)
