# name: 합 하나를 리스트에 넣음
# belief: 대상을 리스트로 넘겨서 나온 하나를 대괄호로 감싸면 하나씩의 목록이 된다.
# hint: 함수가 셋이면 결과도 셋이어야 합니다. 대상을 리스트로 넘기면 gradient는 무엇을 줍니까?
# read: EX 7의 방법 3
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    return [tape.gradient(ys, x)]
