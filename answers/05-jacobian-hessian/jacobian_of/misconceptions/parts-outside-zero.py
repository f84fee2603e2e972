# belief: outside-the-tape
# hint: 모두 0이 나왔습니다. y[i]를 꺼내는 것도 계산입니다. 그 줄은 with 안에 있습니까?
# read: 야코비 행렬: tape.jacobian
# needs: persistent
# unless: gradient-in-with
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    return tf.stack([tape.gradient(y[i], x, unconnected_gradients="zero") for i in range(len(y))])
