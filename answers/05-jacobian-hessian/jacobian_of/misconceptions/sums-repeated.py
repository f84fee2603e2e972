# name: 열의 합을 되풀이해 쌓음
# belief: 열의 합을 출력의 개수만큼 쌓으면 야코비 행렬이다.
# hint: 행이 모두 같습니다. 출력마다 다른 것을 미분했습니까, 그 합을 미분했습니까?
# read: 야코비 행렬: tape.jacobian
# needs: gradient
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x, unconnected_gradients="zero")
    return tf.stack([g] * len(y))
