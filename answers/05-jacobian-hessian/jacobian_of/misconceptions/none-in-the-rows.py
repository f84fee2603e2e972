# belief: none-left-as-none
# hint: f가 x를 하나도 쓰지 않으면 gradient는 무엇을 줍니까? 그것을 쌓을 수 있습니까?
# read: 야코비 행렬: tape.jacobian
# needs: gradient
# unless: jacobian
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    return tf.stack([tape.gradient(y, x, output_gradients=e) for e in tf.eye(len(y))])
