# name: 행의 개수를 입력의 개수로 셈
# belief: 행은 입력마다 하나씩 있다.
# hint: 행은 출력마다 하나입니다. e의 길이는 출력의 개수와 같습니까?
# read: 야코비 행렬: tape.jacobian
# needs: output_gradients
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    return tf.stack([tape.gradient(y, x, output_gradients=e, unconnected_gradients="zero") for e in tf.eye(len(x))])
