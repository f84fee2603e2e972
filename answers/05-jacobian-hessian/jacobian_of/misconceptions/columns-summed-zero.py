# belief: gradient-for-jacobian
# hint: 결과의 형상을 출력해 보세요. 행이 출력마다 하나씩 있습니까?
# read: 합만으로는 알 수 없는 것
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x, unconnected_gradients="zero")
